package org.zunft.core.referral;

import java.time.Instant;
import java.util.Optional;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.ReferralId;

/**
 * Something that happened to a referral. Never changed, never removed while the referral stands.
 *
 * @param referral to which
 * @param number 1 for the first
 * @param kind what happened
 * @param from where the referral stood; empty for the first
 * @param to where it stood afterwards
 * @param actor who did it
 * @param at when
 * @param reason why, as the code of the reason's enumeration; empty when the step takes none
 * @param note a word to the other side, at most {@value #MAX_NOTE} characters; may be empty
 * @param source how it came in
 */
public record ReferralEvent(
        ReferralId referral,
        int number,
        EventKind kind,
        Optional<ReferralState> from,
        ReferralState to,
        MemberId actor,
        Instant at,
        Optional<String> reason,
        String note,
        Source source) {

    /** The longest note, in characters. */
    public static final int MAX_NOTE = 1000;

    /** The same without the note, which may speak of the client. */
    ReferralEvent withoutNote() {
        return new ReferralEvent(referral, number, kind, from, to, actor, at, reason, "", source);
    }
}
