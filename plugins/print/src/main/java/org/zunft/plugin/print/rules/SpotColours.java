package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.Press;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintNeed.Ink;
import org.zunft.plugin.print.model.PrintOffer;

/** P7: white and metallic need a special ink unit; Pantone and HKS are printed as real inks or only simulated. */
final class SpotColours extends PrintRule {

    private final Narrowing narrowing;
    private final int simulated;

    SpotColours(Figures figures, Narrowing narrowing) {
        super("P7", figures);
        this.narrowing = narrowing;
        this.simulated = Scale.score(figures.number("score.spot.simulated"));
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        if (need.inks().isEmpty()) {
            return Verdict.SILENT;
        }
        if (offer.presses() == null) {
            return new Verdict.Unknown(Reason.of("spot.unknown"));
        }
        var feasible = narrowing.narrow(need, offer, context);
        if (feasible.failedAt(Step.SPECIAL)) {
            return new Verdict.Excluded(Reason.of("spot.no_special"));
        }
        if (feasible.failed()) {
            return Verdict.SILENT;
        }
        var verdict = need.inks().contains(Ink.SPOT) ? ofInk(feasible) : Verdict.SILENT;
        return feasible.isUnknownAt(Step.SPECIAL) ? specialUnknown(verdict) : verdict;
    }

    /** White or metallic excludes where it is not offered, so not knowing limits the total whatever the weight. */
    private static Verdict specialUnknown(Verdict verdict) {
        var reason = Reason.of("spot.special_unknown");
        var counted = verdict instanceof Verdict.Silent ? new Verdict.Unknown(reason) : verdict;
        return Verdict.several(counted, new Verdict.Capped(Scale.UNKNOWN_CAP, reason));
    }

    private Verdict ofInk(Feasible feasible) {
        var best = 0;
        for (var index = 0; index < feasible.presses().size(); index++) {
            if (feasible.isPossible(index)) {
                var score = score(feasible.presses().get(index));
                best = Math.max(best, feasible.isCertain(index) ? score : Math.min(Scale.UNKNOWN, score));
            }
        }
        if (best == Scale.UNKNOWN) {
            return new Verdict.Unknown(Reason.of("spot.unknown"));
        }
        return new Verdict.Scored(best, Reason.of(best == Scale.FULL ? "spot.real" : "spot.simulated"));
    }

    private int score(Press press) {
        var real = press.spot();
        if (real == null) {
            return Scale.UNKNOWN;
        }
        return real ? Scale.FULL : simulated;
    }
}
