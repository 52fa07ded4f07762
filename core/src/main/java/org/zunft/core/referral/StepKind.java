package org.zunft.core.referral;

import static org.zunft.core.referral.ReferralState.ACCEPTED;
import static org.zunft.core.referral.ReferralState.CLOSED_NOT_SERVED;
import static org.zunft.core.referral.ReferralState.CLOSED_SERVED;
import static org.zunft.core.referral.ReferralState.CONSENT_PENDING;
import static org.zunft.core.referral.ReferralState.DECLINED;
import static org.zunft.core.referral.ReferralState.DRAFT;
import static org.zunft.core.referral.ReferralState.IN_CONTACT;
import static org.zunft.core.referral.ReferralState.OFFERED;
import static org.zunft.core.referral.ReferralState.ON_HOLD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of steps, with the states from which and the parties by whom each may be taken. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable sets of enums
public enum StepKind {
    /** {@link Step.Accept}. */
    ACCEPT(EnumSet.of(OFFERED), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.Decline}. */
    DECLINE(EnumSet.of(OFFERED), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.Reach}. */
    REACH(EnumSet.of(ACCEPTED, IN_CONTACT), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.Hold}; only what is in contact can rest, so that resuming claims no contact that never was. */
    HOLD(EnumSet.of(IN_CONTACT), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.Resume}. */
    RESUME(EnumSet.of(ON_HOLD), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.CloseServed}. */
    CLOSE_SERVED(EnumSet.of(ACCEPTED, IN_CONTACT, ON_HOLD), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.CloseNotServed}. */
    CLOSE_NOT_SERVED(EnumSet.of(ACCEPTED, IN_CONTACT, ON_HOLD), EnumSet.of(Party.RECEIVER)),
    /** {@link Step.Withdraw}. */
    WITHDRAW(EnumSet.of(DRAFT, CONSENT_PENDING, OFFERED, ACCEPTED, IN_CONTACT, ON_HOLD), EnumSet.of(Party.GIVER)),
    /** {@link Step.MarkVoid}. */
    VOID(EnumSet.complementOf(EnumSet.of(ReferralState.VOID)), EnumSet.of(Party.GIVER, Party.OFFICE)),
    /** {@link Step.Acknowledge}. */
    ACKNOWLEDGE(
            EnumSet.of(DECLINED, CLOSED_SERVED, CLOSED_NOT_SERVED, ReferralState.WITHDRAWN), EnumSet.of(Party.GIVER));

    private final Set<ReferralState> from;
    private final Set<Party> by;

    StepKind(Set<ReferralState> from, Set<Party> by) {
        this.from = Collections.unmodifiableSet(from);
        this.by = Collections.unmodifiableSet(by);
    }

    /** The states from which it may be taken. */
    public Set<ReferralState> from() {
        return from;
    }

    /** Who may take it. */
    public Set<Party> by() {
        return by;
    }

    /** The kind of a step. */
    public static StepKind of(Step step) {
        return switch (step) {
            case Step.Accept() -> ACCEPT;
            case Step.Decline decline -> DECLINE;
            case Step.Reach() -> REACH;
            case Step.Hold hold -> HOLD;
            case Step.Resume() -> RESUME;
            case Step.CloseServed() -> CLOSE_SERVED;
            case Step.CloseNotServed notServed -> CLOSE_NOT_SERVED;
            case Step.Withdraw withdraw -> WITHDRAW;
            case Step.MarkVoid() -> VOID;
            case Step.Acknowledge() -> ACKNOWLEDGE;
        };
    }
}
