package org.zunft.core.matching;

import jakarta.inject.Singleton;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.need.Advise;
import org.zunft.core.need.NotedNeed;
import org.zunft.core.shared.NeedId;

/** The giver asks who can serve his need. Nothing is stored but who was shown, where near-ties take turns. */
@Singleton
public final class MatchNeed {

    private final Inquiries inquiries;
    private final Matchmaker matchmaker;
    private final Advise advise;

    /** Matches needs. */
    public MatchNeed(Inquiries inquiries, Matchmaker matchmaker, Advise advise) {
        this.inquiries = inquiries;
        this.matchmaker = matchmaker;
        this.advise = advise;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * The candidates.
         *
         * @param matched who can, who cannot, and why
         */
        record Answered(Matched matched) implements Outcome {}

        /**
         * The law of the profession keeps the need with its giver, so nobody is looked for.
         *
         * @param need the draft, with the advice that keeps it
         */
        record Blocked(NotedNeed need) implements Outcome {}

        /** There is no such need for this actor. */
        record NotFound() implements Outcome {}
    }

    /** Finds candidates for a need of the actor's own. */
    public Outcome handle(Actor actor, NeedId need, Reach reach) {
        return inquiries
                .about(actor, need)
                .filter(inquiry ->
                        Access.allows(actor, Action.WORK_ON_NEED, inquiry.need().subject()))
                .map(inquiry -> match(actor, inquiry, reach))
                .orElseGet(Outcome.NotFound::new);
    }

    private Outcome match(Actor actor, Inquiry inquiry, Reach reach) {
        var noted = new NotedNeed(inquiry.need(), advise.about(inquiry.need(), inquiry.today()));
        return switch (noted.standing()) {
            case DRAFT -> new Outcome.Blocked(noted);
            case READY -> new Outcome.Answered(matchmaker.match(actor, inquiry, reach));
        };
    }
}
