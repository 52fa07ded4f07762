package org.zunft.core.referral;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Inquiries;
import org.zunft.core.matching.Matched;
import org.zunft.core.matching.Matchmaker;
import org.zunft.core.matching.Reach;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Transactions;

/** A receiver who cannot serve a need asks who else can, before he passes it on. */
@Singleton
public final class MatchReferral {

    private final Transactions transactions;
    private final Referrals referrals;
    private final Inquiries inquiries;
    private final Matchmaker matchmaker;

    /** Matches referrals. */
    public MatchReferral(Transactions transactions, Referrals referrals, Inquiries inquiries, Matchmaker matchmaker) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.inquiries = inquiries;
        this.matchmaker = matchmaker;
    }

    /**
     * Finds candidates for the need of a referral the actor received.
     *
     * @param reason why he would not serve it himself
     * @return empty when he received no such referral, or it is no longer his to answer
     */
    public Optional<Matched> handle(Actor actor, ReferralId id, DeclineReason reason, Reach reach) {
        return transactions
                .read(() -> referrals.find(actor.organisation(), id))
                .filter(referral -> Access.allows(actor, Action.RECEIVE_REFERRAL, referral.subject())
                        && referral.state() == ReferralState.OFFERED)
                .flatMap(referral -> inquiries.about(actor, referral.need()))
                .map(inquiry -> matchmaker.match(actor, inquiry.withOwn(reason.ownCapacity()), reach));
    }
}
