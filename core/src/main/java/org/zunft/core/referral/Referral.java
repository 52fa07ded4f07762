package org.zunft.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zunft.core.access.Subject;
import org.zunft.core.matching.Explanation;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/**
 * A need passed to a receiver.
 *
 * @param id its identity
 * @param need what is passed on
 * @param giver who passes it on
 * @param receiver who gets it
 * @param offer the offer for which the receiver was chosen
 * @param state where it stands
 * @param due until when something is to happen; empty when no clock runs
 * @param held the day on which it goes on by itself; empty unless on hold
 * @param parent the referral whose receiver passed it on; empty at the head of a chain
 * @param chain the first referral of its chain, itself at the head
 * @param explanation why this receiver
 * @param source how it came in
 * @param offeredAt when it was passed on
 * @param changedAt when it was changed last
 * @param toldAt when the giver was told how it ended; empty before
 * @param version for writing
 */
public record Referral(
        ReferralId id,
        NeedId need,
        MemberId giver,
        MemberId receiver,
        OfferId offer,
        ReferralState state,
        Optional<LocalDate> due,
        Optional<LocalDate> held,
        Optional<ReferralId> parent,
        ReferralId chain,
        Explanation explanation,
        Source source,
        Instant offeredAt,
        Instant changedAt,
        Optional<Instant> toldAt,
        Version version) {

    /** What {@link org.zunft.core.access.Access} decides on, for those who took part in this very referral. */
    public Subject subject() {
        return subject(Set.of());
    }

    /**
     * The same within its chain.
     *
     * @param ancestors who passed the need on earlier
     */
    Subject subject(Set<MemberId> ancestors) {
        return new Subject.OfReferral(giver, receiver, ancestors);
    }

    /** Who, whom and where it stands, without why: reasons tell what the client wants. */
    Referral course() {
        return new Referral(
                id,
                need,
                giver,
                receiver,
                offer,
                state,
                due,
                held,
                parent,
                chain,
                new Explanation(0, List.of()),
                source,
                offeredAt,
                changedAt,
                toldAt,
                version);
    }

    /** Whether something should have happened by now. */
    public boolean isOverdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }

    /** Whether it has ended and the giver knows. */
    public boolean isLoopClosed() {
        return state.isEnded() && toldAt.isPresent();
    }

    Referral in(ReferralState newState, Optional<LocalDate> newDue, Optional<LocalDate> newHeld, Instant at) {
        return new Referral(
                id,
                need,
                giver,
                receiver,
                offer,
                newState,
                newDue,
                newHeld,
                parent,
                chain,
                explanation,
                source,
                offeredAt,
                at,
                toldAt,
                version.next());
    }

    Referral told(Instant at) {
        return new Referral(
                id,
                need,
                giver,
                receiver,
                offer,
                state,
                due,
                held,
                parent,
                chain,
                explanation,
                source,
                offeredAt,
                at,
                Optional.of(at),
                version.next());
    }
}
