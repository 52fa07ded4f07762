package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.model.Wish;

/** A9: the office works with building models at the level wanted, 0 (none) to 3 (BIM management). */
final class ModellingLevel extends ArchitectureRule {

    ModellingLevel(Figures figures) {
        super("A9", figures);
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var wanted = need.modelling();
        if (wanted == null || wanted.value() == 0) {
            return Verdict.SILENT;
        }
        var offered = offer.modelling();
        if (offered == null) {
            return new Verdict.Unknown(Reason.of("modelling.unknown").with("wanted", wanted.value()));
        }
        var reason = Reason.of(offered >= wanted.value() ? "modelling.enough" : "modelling.below")
                .with("level", offered)
                .with("wanted", wanted.value());
        return offered < wanted.value() && wanted.firmness() == Wish.Firmness.REQUIRED
                ? new Verdict.Excluded(reason)
                : Verdict.scored((double) offered / wanted.value(), reason);
    }
}
