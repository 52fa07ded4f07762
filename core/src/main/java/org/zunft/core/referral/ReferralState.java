package org.zunft.core.referral;

/** Where a referral stands. Few, because they drive clocks and statistics; what happened is told by events. */
public enum ReferralState {
    /** Noted; nothing has left the giver. */
    DRAFT(Phase.BEFORE),
    /** The client was asked for consent. */
    CONSENT_PENDING(Phase.BEFORE),
    /** The receiver sees the need and is to answer. */
    OFFERED(Phase.OPEN),
    /** The receiver will contact the client or expects his call. */
    ACCEPTED(Phase.OPEN),
    /** The receiver said no before any work. */
    DECLINED(Phase.ENDED),
    /** Receiver and client are in contact. */
    IN_CONTACT(Phase.OPEN),
    /** Rests until a date. */
    ON_HOLD(Phase.OPEN),
    /** The client was served. */
    CLOSED_SERVED(Phase.ENDED),
    /** The client was not served. */
    CLOSED_NOT_SERVED(Phase.ENDED),
    /** Taken back by giver or client. */
    WITHDRAWN(Phase.ENDED),
    /** Entered in error; out of all statistics. */
    VOID(Phase.ENDED);

    private enum Phase {
        BEFORE,
        OPEN,
        ENDED
    }

    private final Phase phase;

    ReferralState(Phase phase) {
        this.phase = phase;
    }

    /** Whether nothing more happens but that the giver is told. */
    public boolean isEnded() {
        return phase == Phase.ENDED;
    }
}
