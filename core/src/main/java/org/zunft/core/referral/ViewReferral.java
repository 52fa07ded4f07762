package org.zunft.core.referral;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.api.policy.Permission;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.access.Subject;
import org.zunft.core.need.Need;
import org.zunft.core.need.Needs;
import org.zunft.core.profession.PolicyInForce;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Transactions;

/**
 * Giver and receiver see where a referral stands and what happened; so do those who passed it on earlier. The office sees
 * its course, since it may set it aside, but not what the client wants.
 */
@Singleton
public final class ViewReferral {

    private final Transactions transactions;
    private final Referrals referrals;
    private final Needs needs;
    private final PolicyInForce policy;

    /** Views referrals. */
    public ViewReferral(Transactions transactions, Referrals referrals, Needs needs, PolicyInForce policy) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.needs = needs;
        this.policy = policy;
    }

    /**
     * A referral with its story.
     *
     * @param referral where it stands
     * @param need what was passed on, without its words where the law of the profession keeps them to giver and
     *     receiver; empty for who may see the course but not what it is about
     * @param history what happened, first event first
     * @param chain the referrals it came through and led to, head first
     */
    public record View(Referral referral, Optional<Need> need, List<ReferralEvent> history, List<Referral> chain) {}

    /** One referral; empty when there is none that the actor may see. */
    public Optional<View> one(Actor actor, ReferralId id) {
        return transactions.read(() -> referrals.find(actor.organisation(), id).flatMap(referral -> {
            List<Referral> chain = referrals.chain(actor.organisation(), referral.chain());
            Subject subject = referral.subject(ancestors(referral, chain));
            if (!Access.allows(actor, Action.VIEW_REFERRAL, subject)) {
                return Optional.empty();
            }
            List<ReferralEvent> history = referrals.history(actor.organisation(), id);
            return Optional.of(
                    Access.allows(actor, Action.READ_REFERRAL, subject)
                            ? new View(
                                    referral,
                                    needs.find(actor.organisation(), referral.need())
                                            .map(need -> readable(actor, referral, need)),
                                    history,
                                    visible(actor, referral, chain))
                            : new View(
                                    referral.course(),
                                    Optional.empty(),
                                    history.stream()
                                            .map(ReferralEvent::withoutNote)
                                            .toList(),
                                    chain.stream().map(Referral::course).toList()));
        }));
    }

    /** Who neither noted the need nor receives it reads its words only where the law of the profession lets him. */
    private Need readable(Actor actor, Referral referral, Need need) {
        boolean isTheirs =
                need.giver().equals(actor.member()) || referral.receiver().equals(actor.member());
        return isTheirs || policy.of(need.profession()).leadText() == Permission.ALLOWED ? need : need.withoutText();
    }

    /** What the actor gave, by id; in some states when any are named. */
    public Page<Referral> given(Actor actor, Set<ReferralState> states, PageRequest page) {
        return transactions.read(() -> referrals.givenBy(actor.organisation(), actor.member(), states, page));
    }

    /** What the actor received, by id; in some states when any are named. */
    public Page<Referral> received(Actor actor, Set<ReferralState> states, PageRequest page) {
        return transactions.read(() -> referrals.receivedBy(actor.organisation(), actor.member(), states, page));
    }

    /** A receiver sees how it came to him, not where it went after him or where others passed it aside. */
    private static List<Referral> visible(Actor actor, Referral referral, List<Referral> chain) {
        return chain.stream()
                .filter(each -> each.equals(referral)
                        || Access.allows(actor, Action.READ_REFERRAL, each.subject(ancestors(each, chain))))
                .toList();
    }

    private static Set<MemberId> ancestors(Referral referral, List<Referral> chain) {
        return chain.stream()
                .filter(each -> !each.id().equals(referral.id()))
                .filter(each -> each.id().compareTo(referral.id()) < 0)
                .map(Referral::giver)
                .collect(Collectors.toSet());
    }
}
