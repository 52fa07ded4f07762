package org.zunft.core.referral;

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
    PROFESSIONAL_RULE
}
