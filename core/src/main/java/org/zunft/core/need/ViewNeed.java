package org.zunft.core.need;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Transactions;

/** A giver looks at his own needs, each with what the law of its profession says of it today. */
@Singleton
public final class ViewNeed {

    private final Transactions transactions;
    private final Needs needs;
    private final Organisations organisations;
    private final Advise advise;
    private final InstantSource time;

    /** Views needs. */
    public ViewNeed(
            Transactions transactions, Needs needs, Organisations organisations, Advise advise, InstantSource time) {
        this.transactions = transactions;
        this.needs = needs;
        this.organisations = organisations;
        this.advise = advise;
        this.time = time;
    }

    /** One need; empty when there is none of the actor's own. */
    public Optional<NotedNeed> one(Actor actor, NeedId id) {
        return transactions
                .read(() -> needs.find(actor.organisation(), id))
                .filter(need -> Access.allows(actor, Action.WORK_ON_NEED, need.subject()))
                .map(need -> new NotedNeed(need, advise.about(need, today(actor))));
    }

    /** The actor's own needs. */
    public Page<NotedNeed> own(Actor actor, PageRequest wanted) {
        Page<Need> page = transactions.read(() -> needs.of(actor.organisation(), actor.member(), wanted));
        LocalDate today = today(actor);
        return page.map(need -> new NotedNeed(need, advise.about(need, today)));
    }

    private LocalDate today(Actor actor) {
        return transactions.read(() -> time.instant()
                .atZone(organisations.find(actor.organisation()).orElseThrow().zone())
                .toLocalDate());
    }
}
