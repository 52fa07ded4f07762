package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.hoai.PhaseShares;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** A3: the phases wanted are offered, each counted by its share of the fee under the HOAI. */
final class PhasesOffered extends ArchitectureRule {

    private static final double WHOLE = 100.0;

    private final PhaseShares shares;
    private final double least;

    PhasesOffered(Figures figures, PhaseShares shares) {
        super("A3", figures);
        this.shares = shares;
        this.least = figures.number("phases.least");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var wanted = need.phases();
        var whole = wanted == null ? 0 : shares.percent(need.field(), wanted);
        if (wanted == null || whole == 0) {
            return Verdict.SILENT;
        }
        var offered = offer.phases();
        if (offered == null) {
            return new Verdict.Unknown(Reason.of("phases.unknown", "phases", Argument.of(wanted.written())));
        }
        var covered = wanted.and(offered);
        var share = (double) shares.percent(need.field(), covered) / whole;
        if (covered.isEmpty()) {
            return new Verdict.Excluded(Reason.of("phases.none", "phases", Argument.of(wanted.written())));
        }
        var reason = Reason.of(share < least ? "phases.too_few" : "phases.covered")
                .with("phases", Argument.of(covered.written()))
                .with("percent", Math.round(share * WHOLE));
        return share < least ? new Verdict.Excluded(reason) : Verdict.scored(share, reason);
    }
}
