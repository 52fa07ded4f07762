package org.example.electrician;

import java.math.BigDecimal;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/**
 * What the client should hear: a charging device is reported to the grid operator before it is used; one of more than
 * 12 kVA needs his consent before.
 *
 * <p>Source: Niederspannungsanschlussverordnung (NAV) § 19 (2), Germany.
 */
final class GridConsent implements MatchRule<ElectricianNeed, ElectricianOffer> {

    private static final BigDecimal FREE_OF_CONSENT = BigDecimal.valueOf(12);

    @Override
    public String id() {
        return "E3";
    }

    @Override
    public int weight(ElectricianNeed need) {
        return 0;
    }

    @Override
    public Verdict judge(ElectricianNeed need, ElectricianOffer offer, MatchContext context) {
        if (need.job().filter("wallbox"::equals).isEmpty()) {
            return Verdict.SILENT;
        }
        return need.kilowatts()
                .filter(power -> power.compareTo(FREE_OF_CONSENT) > 0)
                .map(power ->
                        new Verdict.Notice(Reason.of("grid.consent", "power", new Argument.Decimal(power))))
                .orElseGet(() -> new Verdict.Notice(Reason.of("grid.report")));
    }
}
