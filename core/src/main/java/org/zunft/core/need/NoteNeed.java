package org.zunft.core.need;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** A member notes what a client wants, or changes what he noted. Nothing leaves him by that. */
@Singleton
public final class NoteNeed {

    private final Transactions transactions;
    private final Needs needs;
    private final Whereabouts whereabouts;
    private final Members members;
    private final Organisations organisations;
    private final UnderstandNeed understandNeed;
    private final IdSource ids;
    private final InstantSource time;

    /** Notes needs. */
    public NoteNeed(
            Transactions transactions,
            Needs needs,
            Whereabouts whereabouts,
            Members members,
            Organisations organisations,
            UnderstandNeed understandNeed,
            IdSource ids,
            InstantSource time) {
        this.transactions = transactions;
        this.needs = needs;
        this.whereabouts = whereabouts;
        this.members = members;
        this.organisations = organisations;
        this.understandNeed = understandNeed;
        this.ids = ids;
        this.time = time;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It is noted.
         *
         * @param noted as it is stored, with what the law says of it
         */
        record Noted(NotedNeed noted) implements Outcome {}

        /**
         * It makes no sense yet.
         *
         * @param why never {@code Understood}
         */
        record NotUnderstood(UnderstandNeed.Outcome why) implements Outcome {}

        /** There is no such need for this actor. */
        record NotFound() implements Outcome {}

        /** It is with a receiver, who is not to find something else in it. */
        record WithReceiver() implements Outcome {}

        /** Somebody changed it in the meantime. */
        record Stale() implements Outcome {}
    }

    /**
     * Notes a new need.
     *
     * @param locale the language for messages
     */
    public Outcome handle(Actor actor, DraftNeed draft, Locale locale) {
        UnderstandNeed.Outcome understanding = understand(actor, draft, locale);
        if (!(understanding instanceof UnderstandNeed.Outcome.Understood understood)) {
            return new Outcome.NotUnderstood(understanding);
        }
        Need need = need(new NeedId(ids.next()), actor, draft, understood, Version.FIRST);
        return transactions.write(() -> {
            needs.add(actor.organisation(), need);
            return new Outcome.Noted(new NotedNeed(need, understood.advice()));
        });
    }

    /**
     * Changes a need of the actor's own.
     *
     * @param read the version that was read
     * @param locale the language for messages
     */
    public Outcome revise(Actor actor, NeedId id, DraftNeed draft, Version read, Locale locale) {
        Optional<Need> before = transactions
                .read(() -> needs.find(actor.organisation(), id))
                .filter(need -> Access.allows(actor, Action.WORK_ON_NEED, need.subject()));
        if (before.isEmpty()) {
            return new Outcome.NotFound();
        }
        UnderstandNeed.Outcome understanding = understand(actor, draft, locale);
        if (!(understanding instanceof UnderstandNeed.Outcome.Understood understood)) {
            return new Outcome.NotUnderstood(understanding);
        }
        Need need = need(id, actor, draft, understood, read.next());
        return transactions.write(() -> {
            // Kept first: a need on its way to a receiver is then either there to be seen or waits for this revision.
            if (!needs.keep(actor.organisation(), id, read)) {
                return new Outcome.Stale();
            }
            if (whereabouts.isWithReceiver(actor.organisation(), id)) {
                return new Outcome.WithReceiver();
            }
            return needs.replace(actor.organisation(), need, read)
                    ? new Outcome.Noted(new NotedNeed(need, understood.advice()))
                    : new Outcome.Stale();
        });
    }

    private record Home(String country, ZoneId zone) {}

    private UnderstandNeed.Outcome understand(Actor actor, DraftNeed draft, Locale locale) {
        Home home = transactions.read(() -> new Home(
                members.find(actor.organisation(), actor.member())
                        .orElseThrow()
                        .place()
                        .country(),
                organisations.find(actor.organisation()).orElseThrow().zone()));
        return understandNeed.understand(
                draft, home.country(), time.instant().atZone(home.zone()).toLocalDate(), locale);
    }

    private Need need(
            NeedId id, Actor actor, DraftNeed draft, UnderstandNeed.Outcome.Understood understood, Version version) {
        return new Need(
                id,
                actor.member(),
                understood.text(),
                draft.locale(),
                understood.occupation(),
                understood.profession().map(profession -> profession.id()),
                understood
                        .profession()
                        .map(profession -> profession.needSchema().version()),
                understood.attributes(),
                List.copyOf(understood.readings()),
                understood.place(),
                draft.own(),
                draft.origin(),
                time.instant(),
                version);
    }
}
