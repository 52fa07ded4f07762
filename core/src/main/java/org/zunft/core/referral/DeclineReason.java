package org.zunft.core.referral;

import org.zunft.core.need.GiverCapacity;

/** Why a receiver says no before any work. */
public enum DeclineReason {
    /** No time for it. */
    CAPACITY,
    /** Not what he does. */
    NOT_MY_FIELD,
    /** He already serves the other side. */
    CONFLICT_OF_INTEREST,
    /** Too far. */
    AREA,
    /** His professional rules forbid it. */
    PROFESSIONAL_RULE;

    /** What it says of the receiver's own capacity, when he passes the need on: it decides who competes with him. */
    GiverCapacity ownCapacity() {
        return switch (this) {
            case NOT_MY_FIELD -> GiverCapacity.NOT_MY_SERVICE;
            case CAPACITY, CONFLICT_OF_INTEREST, AREA, PROFESSIONAL_RULE -> GiverCapacity.NO_CAPACITY;
        };
    }
}
