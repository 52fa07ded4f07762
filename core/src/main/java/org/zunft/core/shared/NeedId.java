package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a need. */
public record NeedId(UUID value) implements Comparable<NeedId> {

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
