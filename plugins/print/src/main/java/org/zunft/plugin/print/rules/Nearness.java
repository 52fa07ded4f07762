package org.zunft.plugin.print.rules;

import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintNeed.Presence;
import org.zunft.plugin.print.model.PrintOffer;

/** P14: shipping costs a little by distance; a client who wants to stand at the press must drive there. */
final class Nearness extends PrintRule {

    private final HouseGate gate;
    private final double shipping;
    private final double shippingLoss;
    private final double pressCheck;

    Nearness(Figures figures, HouseGate gate) {
        super("P14", figures);
        this.gate = gate;
        this.shipping = figures.number("distance.shipping");
        this.shippingLoss = figures.number("score.distance.shipping_loss");
        this.pressCheck = figures.number("distance.press_check");
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        if (gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        return switch (context.distance()) {
            case Distance.NotAsked() -> Verdict.SILENT;
            case Distance.OfferPlaceUnknown() -> new Verdict.Unknown(Reason.of("distance.unknown"));
            case Distance.Known(int kilometres) -> ofDistance(kilometres, need, offer);
        };
    }

    private Verdict ofDistance(int kilometres, PrintNeed need, PrintOffer offer) {
        if (need.presence() == Presence.AT_THE_PRESS) {
            return Verdict.scored(1 - kilometres / pressCheck, reason("distance.press_check", kilometres));
        }
        var scored = Verdict.scored(
                1 - shippingLoss * Math.min(1, kilometres / shipping), reason("distance.shipping", kilometres));
        var radius = offer.radius();
        return radius != null && kilometres > radius
                ? Verdict.several(
                        scored,
                        new Verdict.Notice(
                                reason("distance.beyond_radius", kilometres).with("radius", radius)))
                : scored;
    }

    private static Reason reason(String key, int kilometres) {
        return Reason.of(key).with("kilometres", kilometres);
    }
}
