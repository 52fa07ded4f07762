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
 * A step that is not offered, or not known to be, takes as long but rules
 * nobody out.
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
        if (due == null || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        var days = due.workingDays(context);
        var surely = Steps.of(need, offer, Place.PARTNER);
        var atMost = surely + Steps.of(need, offer, Place.UNKNOWN) + Steps.of(need, offer, Place.NOWHERE);
        var verdict = ofDays(days, around(surely), offer);
        if (atMost > surely && !(verdict instanceof Verdict.Excluded)) {
            verdict = cautious(ofDays(days, around(atMost), offer), need, offer, days);
        }
        return withCapacity(verdict, days, offer, context);
    }

    /** What may be too late is unknown while it hangs on a fact not stated, and worth nothing otherwise. */
    private static Verdict cautious(Verdict verdict, PrintNeed need, PrintOffer offer, int days) {
        if (!(verdict instanceof Verdict.Excluded(Reason reason))) {
            return verdict;
        }
        return Steps.of(need, offer, Place.UNKNOWN) > 0
                ? new Verdict.Unknown(Reason.of("delivery.unknown").with("days", days))
                : new Verdict.Scored(0, reason);
    }

    private int around(int partnerSteps) {
        return partnerDays * partnerSteps + shippingDays;
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

    /** The steps of the work that are done, or may be done, at a partner's. */
    private static final class Steps {

        private static int of(PrintNeed need, PrintOffer offer, Place place) {
            var steps = 0;
            for (var wanted : need.finishing()) {
                steps += Place.of(wanted, offer) == place ? 1 : 0;
            }
            for (var must : need.must()) {
                steps += !need.finishing().contains(must) && Place.of(must, offer) == place ? 1 : 0;
            }
            var binding = need.binding();
            return steps + (binding != null && of(binding, offer) == place ? 1 : 0);
        }

        private static Place of(Binding binding, PrintOffer offer) {
            if (offer.bindings() == null) {
                return Place.UNKNOWN;
            }
            var offered = offer.bindings().get(binding);
            if (offered == null) {
                return Place.NOWHERE;
            }
            var inHouse = offered.inHouse();
            return inHouse == null ? Place.UNKNOWN : inHouse ? Place.IN_HOUSE : Place.PARTNER;
        }
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
