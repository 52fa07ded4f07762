package org.zunft.core.matching;

import java.util.Set;
import org.zunft.api.Service;
import org.zunft.core.need.GiverCapacity;

/**
 * Who passes the need on, as far as competition needs it.
 *
 * @param member his identity
 * @param seats the seats he holds
 * @param services what he offers himself
 * @param capacity whether he would serve this need himself
 */
public record Giver(String member, Set<SeatHeld> seats, Set<Service> services, GiverCapacity capacity) {

    /** Copies the sets. */
    public Giver {
        seats = Set.copyOf(seats);
        services = Set.copyOf(services);
    }

    /** Whether one of the seats is his. The occupation decides first: there are few, so their texts are at hand. */
    boolean holds(SeatHeld seat) {
        for (SeatHeld held : seats) {
            if (held.occupation().equals(seat.occupation()) && held.team().equals(seat.team())) {
                return true;
            }
        }
        return false;
    }
}
