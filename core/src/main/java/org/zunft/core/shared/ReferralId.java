package org.zunft.core.shared;

import java.util.UUID;

/** The identity of a referral. */
public record ReferralId(UUID value) implements Comparable<ReferralId> {

    @Override
    public int compareTo(ReferralId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
