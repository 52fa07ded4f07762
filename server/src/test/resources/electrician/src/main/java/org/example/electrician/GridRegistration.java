package org.example.electrician;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/**
 * Only firms in the register of installers of a grid operator may extend or change an electrical installation.
 *
 * <p>Source: Niederspannungsanschlussverordnung (NAV) § 13 (2), Germany.
 */
final class GridRegistration implements MatchRule<ElectricianNeed, ElectricianOffer> {

    @Override
    public String id() {
        return "E2";
    }

    @Override
    public int weight(ElectricianNeed need) {
        return 15;
    }

    @Override
    public Verdict judge(ElectricianNeed need, ElectricianOffer offer, MatchContext context) {
        if (!need.changesTheInstallation()) {
            return Verdict.SILENT;
        }
        if (offer.gridRegistered().isEmpty()) {
            return new Verdict.Unknown(Reason.of("grid.unknown"));
        }
        return offer.gridRegistered().get()
                ? Verdict.scored(1, Reason.of("grid.registered"))
                : new Verdict.Excluded(Reason.of("grid.not_registered"));
    }
}
