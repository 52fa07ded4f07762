package org.zunft.plugin.dental.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.ReferralKind;

/** D16: a dentist who refers wants his patient back. */
final class ReturnsPatient extends DentalRule {

    private final double none;

    ReturnsPatient(Figures figures) {
        super("D16", figures.whole("weight.D16"));
        this.none = figures.number("score.return.none");
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        if (need.referralKind() != ReferralKind.FROM_DENTIST) {
            return Verdict.SILENT;
        }
        var returns = offer.returnsPatient();
        if (returns == null) {
            return new Verdict.Unknown(Reason.of("return.unknown"));
        }
        return returns ? Verdict.scored(1, Reason.of("return.yes")) : Verdict.scored(none, Reason.of("return.no"));
    }
}
