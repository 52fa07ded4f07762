package org.zunft.core.referral;

/** Why a client was not served after work began. */
public enum NotServedReason {
    /** There was no need after all. */
    NO_NEED,
    /** It was too expensive. */
    PRICE,
    /** The client chose somebody else. */
    CHOSE_ANOTHER,
    /** The client could not be reached. */
    UNREACHABLE,
    /** The work failed. */
    FAILED
}
