package org.zunft.core.referral;

/** What happened to a referral. */
public enum EventKind {
    /** The giver passed the need on. */
    OFFERED,
    /** The receiver took it. */
    ACCEPTED,
    /** The receiver said no. */
    DECLINED,
    /** The receiver said no and passed the need on to somebody else. */
    PASSED_ON,
    /** Receiver and client are in contact. */
    REACHED,
    /** It rests. */
    HELD,
    /** It goes on. */
    RESUMED,
    /** The client was served. */
    SERVED,
    /** The client was not served. */
    NOT_SERVED,
    /** It was taken back. */
    WITHDRAWN,
    /** It was set aside as entered in error. */
    VOIDED,
    /** The giver was told how it ended. */
    GIVER_TOLD
}
