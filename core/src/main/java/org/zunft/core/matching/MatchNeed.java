package org.zunft.core.matching;

import jakarta.inject.Singleton;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.shared.NeedId;

/** The giver asks who can serve his need. Nothing is stored but who was shown, where near-ties take turns. */
@Singleton
public final class MatchNeed {

    private final Inquiries inquiries;
    private final Matchmaker matchmaker;

    /** Matches needs. */
    public MatchNeed(Inquiries inquiries, Matchmaker matchmaker) {
        this.inquiries = inquiries;
        this.matchmaker = matchmaker;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * The candidates.
         *
         * @param matched who can, who cannot, and why
         */
        record Answered(Matched matched) implements Outcome {}

        /** There is no such need for this actor. */
        record NotFound() implements Outcome {}
    }

    /** Finds candidates for a need of the actor's own. */
    public Outcome handle(Actor actor, NeedId need, Reach reach) {
        return inquiries
                .about(actor, need)
                .filter(inquiry ->
                        Access.allows(actor, Action.WORK_ON_NEED, inquiry.need().subject()))
                .<Outcome>map(inquiry -> new Outcome.Answered(matchmaker.match(actor, inquiry, reach)))
                .orElseGet(Outcome.NotFound::new);
    }
}
