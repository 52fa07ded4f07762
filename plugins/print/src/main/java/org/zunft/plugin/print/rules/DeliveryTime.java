package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.rules.FinishingOffered.Place;
import org.zunft.plugin.print.terms.Binding;

/**
 * P9: the work is there in time. The house's working days, two more for each step at a partner's, one for shipping.
 * A step whose place is not stated counts as a partner's.
 */
final class DeliveryTime extends PrintRule {

    private final HouseGate gate;
    private final int partnerDays;
    private final int shippingDays;
    private final int slack;
    private final int tight;
    private final int express;

    DeliveryTime(Figures figures, HouseGate gate) {
        super("P9", figures);
        this.gate = gate;
        this.partnerDays = figures.whole("days.partner");
        this.shippingDays = figures.whole("days.shipping");
        this.slack = figures.whole("days.slack");
        this.tight = Scale.score(figures.number("score.delivery.tight"));
        this.express = Scale.score(figures.number("score.delivery.express"));
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        var due = need.due();
        if (due == null || gate.isShut(need, offer)) {
            return Verdict.SILENT;
        }
        var days = due.workingDays(context);
        var around = partnerDays * partnerSteps(need, offer) + shippingDays;
        return withCapacity(ofDays(days, around, offer), days, offer, context);
    }

    private Verdict ofDays(int days, int around, PrintOffer offer) {
        var standard = offer.standardDays();
        var fastest = offer.expressDays();
        if (standard != null && standard + around <= days) {
            var reserve = days - standard - around;
            return new Verdict.Scored(
                    reserve >= slack ? Scale.FULL : tight,
                    reason("delivery.standard", days, standard + around).with("reserve", reserve));
        }
        if (fastest == null) {
            return new Verdict.Unknown(Reason.of("delivery.unknown").with("days", days));
        }
        if (fastest + around > days) {
            return new Verdict.Excluded(reason("delivery.too_late", days, fastest + around));
        }
        return standard == null
                ? new Verdict.Unknown(Reason.of("delivery.unknown").with("days", days))
                : new Verdict.Scored(express, reason("delivery.express", days, fastest + around));
    }

    private static int partnerSteps(PrintNeed need, PrintOffer offer) {
        var steps = 0;
        for (var wanted : need.finishing()) {
            var place = Place.of(wanted, offer);
            steps += place == Place.PARTNER || place == Place.UNKNOWN ? 1 : 0;
        }
        var binding = need.binding();
        return steps + (binding != null && isElsewhere(binding, offer) ? 1 : 0);
    }

    private static boolean isElsewhere(Binding binding, PrintOffer offer) {
        if (offer.bindings() == null) {
            return true;
        }
        var offered = offer.bindings().get(binding);
        return offered != null && !Boolean.TRUE.equals(offered.inHouse());
    }

    /** The next free capacity is told and never counted: a house that is silent about it must not fare better. */
    private static Verdict withCapacity(Verdict verdict, int days, PrintOffer offer, MatchContext context) {
        var next = offer.nextCapacity();
        if (next == null || !(verdict instanceof Verdict.Scored)) {
            return verdict;
        }
        var wait = next.workingDays(context);
        return wait <= 0
                ? verdict
                : Verdict.several(
                        verdict,
                        new Verdict.Notice(Reason.of("delivery.capacity")
                                .with("wait", wait)
                                .with("days", days)));
    }

    private static Reason reason(String key, int days, int needed) {
        return Reason.of(key).with("days", days).with("needed", needed);
    }
}
