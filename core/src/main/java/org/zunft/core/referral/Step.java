package org.zunft.core.referral;

import java.time.LocalDate;

/** What somebody does with a referral. */
public sealed interface Step {

    /** The receiver takes it. */
    record Accept() implements Step {}

    /**
     * The receiver says no.
     *
     * @param reason why
     */
    record Decline(DeclineReason reason) implements Step {}

    /** The receiver and the client are in contact; again, a word that they still are. */
    record Reach() implements Step {}

    /**
     * The receiver lets it rest.
     *
     * @param until the day on which it goes on by itself
     */
    record Hold(LocalDate until) implements Step {}

    /** It goes on before its day. */
    record Resume() implements Step {}

    /** The client was served. */
    record CloseServed() implements Step {}

    /**
     * The client was not served.
     *
     * @param reason why
     */
    record CloseNotServed(NotServedReason reason) implements Step {}

    /**
     * The giver takes it back.
     *
     * @param reason on whose wish
     */
    record Withdraw(WithdrawalReason reason) implements Step {}

    /** It was entered in error. */
    record MarkVoid() implements Step {}

    /** The giver has been told how it ended; the loop is closed. */
    record Acknowledge() implements Step {}
}
