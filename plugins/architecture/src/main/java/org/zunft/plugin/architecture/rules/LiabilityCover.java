package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** A13: the liability cover is as high as the client wants it, or else a share of the cost. */
final class LiabilityCover extends ArchitectureRule {

    private final double share;

    LiabilityCover(Figures figures) {
        super("A13", figures);
        this.share = figures.number("cover.share");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var wanted = wanted(need);
        if (wanted <= 0) {
            return Verdict.SILENT;
        }
        var cover = offer.cover();
        if (cover == null) {
            return new Verdict.Unknown(Reason.of("cover.unknown").with("wanted", euros(wanted)));
        }
        return cover < wanted
                ? new Verdict.Excluded(
                        Reason.of("cover.too_low").with("cover", euros(cover)).with("wanted", euros(wanted)))
                : Verdict.SILENT;
    }

    /** What the client wants covered, in euros; 0 when there is nothing to go by. */
    private double wanted(ArchitectureNeed need) {
        var named = need.cover();
        if (named != null) {
            return named;
        }
        var cost = need.cost();
        return cost == null ? 0 : share * cost;
    }
}
