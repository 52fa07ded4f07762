package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;

/** A rule that speaks for one step of the narrowing: out when no press is left, unknown when none is certain. */
abstract class PressRule extends PrintRule {

    private final Step step;
    private final Narrowing narrowing;
    private final Reason notStated;

    PressRule(String id, Step step, Figures figures, Narrowing narrowing, String notStated) {
        super(id, figures);
        this.step = step;
        this.narrowing = narrowing;
        this.notStated = Reason.of(notStated);
    }

    @Override
    public final Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        if (!narrowing.asks(step, need)) {
            return Verdict.SILENT;
        }
        if (offer.presses() == null) {
            return new Verdict.Unknown(notStated);
        }
        var feasible = narrowing.narrow(need, offer, context);
        if (feasible.failedAt(step)) {
            return new Verdict.Excluded(contradiction(need, feasible));
        }
        if (feasible.isHopeless()) {
            return Verdict.SILENT;
        }
        return feasible.isUnknownAt(step) ? new Verdict.Unknown(notStated) : Verdict.SILENT;
    }

    /** Why no press is left. */
    abstract Reason contradiction(PrintNeed need, Feasible feasible);
}
