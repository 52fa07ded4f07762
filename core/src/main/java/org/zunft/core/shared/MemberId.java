package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a member. */
public record MemberId(UUID value) implements Comparable<MemberId> {

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
