package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;

/** A house without any press for the work is told that once, and not what else it lacks. */
final class HouseGate {

    private final Narrowing narrowing;

    HouseGate(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    /** Whether P1, P2 or P3 has ruled the house out, so that the other rules keep silent. */
    boolean isShut(PrintNeed need, PrintOffer offer, MatchContext context) {
        return offer.presses() != null && narrowing.narrow(need, offer, context).isHopeless();
    }
}
