package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a team. */
public record TeamId(UUID value) implements Comparable<TeamId> {

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
