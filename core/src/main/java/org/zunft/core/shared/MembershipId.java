package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a membership. */
public record MembershipId(UUID value) implements Comparable<MembershipId> {

    @Override
    public int compareTo(MembershipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
