package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a region. */
public record RegionId(UUID value) implements Comparable<RegionId> {

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
