package org.zunft.plugin.tck.subject;

import java.util.Optional;
import java.util.Set;

/**
 * Who passes the need of a case on, as far as competition needs it.
 *
 * @param offer the short name of the offer of the file that is his own; empty when none is
 * @param services codes of services he offers beside it
 * @param capacity whether he could do the work himself
 */
public record Giver(Optional<String> offer, Set<String> services, Capacity capacity) {

    /** Copies the services. */
    public Giver {
        services = Set.copyOf(services);
    }

    /** What a giver says of his own capacity. */
    public enum Capacity {
        /** Nothing: he could. */
        UNSTATED,
        /** He has none, so others may. */
        NONE
    }
}
