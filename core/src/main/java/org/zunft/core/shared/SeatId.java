package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a seat. */
public record SeatId(UUID value) implements Comparable<SeatId> {

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
