package org.zunft.core.shared;

import java.util.UUID;

/** The identity of an offer. */
public record OfferId(UUID value) implements Comparable<OfferId> {

    @Override
    public int compareTo(OfferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
