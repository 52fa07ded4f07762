package org.example.electrician;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/** Who has no emergency service may still come at once, but does not lead on other points. */
final class EmergencyService implements MatchRule<ElectricianNeed, ElectricianOffer> {

    private static final int MOST_WITHOUT = 400;

    @Override
    public String id() {
        return "E4";
    }

    @Override
    public int weight(ElectricianNeed need) {
        return 15;
    }

    @Override
    public Verdict judge(ElectricianNeed need, ElectricianOffer offer, MatchContext context) {
        if (!need.urgent().orElse(false)) {
            return Verdict.SILENT;
        }
        if (offer.emergencyService().isEmpty()) {
            return new Verdict.Unknown(Reason.of("emergency.unknown"));
        }
        return offer.emergencyService().get()
                ? Verdict.scored(1, Reason.of("emergency.offered"))
                : new Verdict.Capped(MOST_WITHOUT, Reason.of("emergency.not_offered"));
    }
}
