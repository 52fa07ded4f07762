package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a match. */
public record MatchId(UUID value) implements Comparable<MatchId> {

    @Override
    public int compareTo(MatchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
