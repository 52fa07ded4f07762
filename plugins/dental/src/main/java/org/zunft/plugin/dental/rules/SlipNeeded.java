package org.zunft.plugin.dental.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalNeed.Slip;
import org.zunft.plugin.dental.model.DentalOffer;

/** D15: a practice that sees people only on referral is less easily reached while no formal referral is at hand. */
final class SlipNeeded extends DentalRule {

    private final double lacking;

    SlipNeeded(Figures figures) {
        super("D15", figures.whole("weight.D15"));
        this.lacking = figures.number("score.slip.lacking");
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        if (need.specialty() == null || need.slip() == Slip.AT_HAND) {
            return Verdict.SILENT;
        }
        var required = offer.referralRequired();
        if (required == null) {
            return new Verdict.Unknown(Reason.of("slip.unknown"));
        }
        return required ? Verdict.scored(lacking, Reason.of("slip.needed")) : Verdict.SILENT;
    }
}
