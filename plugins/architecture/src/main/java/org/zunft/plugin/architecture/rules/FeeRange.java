package org.zunft.plugin.architecture.rules;

import java.util.ArrayList;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** What may be told about the fee; it hangs on the need alone and speaks for or against nobody. */
final class FeeRange extends ArchitectureRule {

    FeeRange(Figures figures) {
        super("FEE", figures);
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        if (need.fee().isEmpty()) {
            return Verdict.SILENT;
        }
        var notices = new ArrayList<Verdict>(need.fee().size());
        for (var reason : need.fee()) {
            notices.add(new Verdict.Notice(reason));
        }
        return new Verdict.Several(notices);
    }
}
