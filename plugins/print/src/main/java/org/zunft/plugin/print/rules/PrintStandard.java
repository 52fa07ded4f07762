package org.zunft.plugin.print.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.terms.Certificate;

/** P11: a print standard asked for is proved by a valid certificate. PSO rests on ISO 12647-2: either will do. */
final class PrintStandard extends PrintRule {

    private final HouseGate gate;
    private final int none;

    PrintStandard(Figures figures, HouseGate gate) {
        super("P11", figures);
        this.gate = gate;
        this.none = Scale.score(figures.number("score.standard.none"));
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        var wanted = need.standard();
        if (wanted == null || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        if (offer.certificates() == null) {
            return new Verdict.Unknown(reason("standard.unknown", wanted));
        }
        var until = latest(
                offer.certificates().get(Certificate.PSO), offer.certificates().get(Certificate.ISO_12647_2));
        if (until.isBefore(context.today())) {
            return new Verdict.Scored(none, reason("standard.none", wanted));
        }
        return new Verdict.Scored(
                Scale.FULL,
                until.equals(LocalDate.MAX)
                        ? reason("standard.held", wanted)
                        : reason("standard.held_until", wanted).with("until", new Argument.Day(until)));
    }

    private static LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        var first = one == null ? LocalDate.MIN : one;
        return other == null || first.isAfter(other) ? first : other;
    }

    private static Reason reason(String key, Certificate standard) {
        return Reason.of(key).withTerm("standard", standard.code());
    }
}
