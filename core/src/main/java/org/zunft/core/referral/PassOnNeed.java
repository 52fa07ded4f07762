package org.zunft.core.referral;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Explain;
import org.zunft.core.matching.Explanation;
import org.zunft.core.matching.Inquiries;
import org.zunft.core.matching.Inquiry;
import org.zunft.core.matching.Judged;
import org.zunft.core.matching.Matched;
import org.zunft.core.matching.Matchmaker;
import org.zunft.core.need.Advice;
import org.zunft.core.need.Needs;
import org.zunft.core.profession.Wording;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Transactions;

/** A giver passes a need on to the member behind an offer. The pair is judged again at that moment. */
@Singleton
public final class PassOnNeed {

    private final Transactions transactions;
    private final Referrals referrals;
    private final Needs needs;
    private final Inquiries inquiries;
    private final Matchmaker matchmaker;
    private final Explain explain;
    private final IdSource ids;
    private final InstantSource time;

    /** Passes needs on. */
    public PassOnNeed(
            Transactions transactions,
            Referrals referrals,
            Needs needs,
            Inquiries inquiries,
            Matchmaker matchmaker,
            Explain explain,
            IdSource ids,
            InstantSource time) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.needs = needs;
        this.inquiries = inquiries;
        this.matchmaker = matchmaker;
        this.explain = explain;
        this.ids = ids;
        this.time = time;
    }

    /**
     * What to pass on.
     *
     * @param need the need
     * @param offer the offer it is passed to
     * @param note a word to the receiver; may be empty
     * @param source how it comes in
     */
    public record Command(NeedId need, OfferId offer, String note, Source source) {}

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It is passed on.
         *
         * @param referral the new referral
         */
        record PassedOn(Referral referral) implements Outcome {}

        /** There is no such need for this actor. */
        record NeedNotFound() implements Outcome {}

        /** The need is with a receiver already. */
        record WithReceiver() implements Outcome {}

        /** The need was changed while it was judged. */
        record NeedChanged() implements Outcome {}

        /** There is no such offer. */
        record OfferNotFound() implements Outcome {}

        /**
         * The receiver cannot serve the need.
         *
         * @param explanation every reason
         */
        record NotPossible(Explanation explanation) implements Outcome {}

        /**
         * The law of the profession keeps the need with its giver.
         *
         * @param matched with the advice that blocks
         */
        record Blocked(Matched matched) implements Outcome {}
    }

    /** Passes a need of the actor's own on. */
    public Outcome handle(Actor actor, Command command) {
        return inquiries
                .about(actor, command.need())
                .filter(inquiry ->
                        Access.allows(actor, Action.WORK_ON_NEED, inquiry.need().subject()))
                .map(inquiry -> offer(actor, command, inquiry, Optional.empty()))
                .orElseGet(Outcome.NeedNotFound::new);
    }

    private Outcome offer(Actor actor, Command command, Inquiry inquiry, Optional<Referral> parent) {
        return switch (choose(actor, inquiry, command.offer(), parent)) {
            case Choice.Refused(var outcome) -> outcome;
            case Choice.Made(var chosen) -> {
                var act = new Life.Act(actor.member(), Party.GIVER, command.note(), time.instant(), command.source());
                Life.Outcome.Taken taken = life(inquiry).begin(new ReferralId(ids.next()), chosen, act);
                yield transactions.write(() -> store(actor, inquiry, taken));
            }
        };
    }

    private Outcome store(Actor actor, Inquiry inquiry, Life.Outcome.Taken taken) {
        if (!needs.keep(
                actor.organisation(), inquiry.need().id(), inquiry.need().version())) {
            return new Outcome.NeedChanged();
        }
        try {
            referrals.add(actor.organisation(), taken.referral(), taken.event());
            return new Outcome.PassedOn(taken.referral());
        } catch (AlreadyExists live) {
            if (live.what().equals("need")) {
                return new Outcome.WithReceiver();
            }
            throw live;
        }
    }

    /** A receiver judged fit, or why there is none. */
    sealed interface Choice {
        record Made(Life.Chosen chosen) implements Choice {}

        record Refused(Outcome outcome) implements Choice {}
    }

    /** Judges the pair again. An offer nobody could assess may be chosen all the same: the giver knows the person. */
    Choice choose(Actor actor, Inquiry inquiry, OfferId offer, Optional<Referral> parent) {
        Optional<Matched> judged = matchmaker.judge(actor, inquiry, offer);
        if (judged.isEmpty()) {
            return new Choice.Refused(new Outcome.OfferNotFound());
        }
        Matched matched = judged.get();
        if (matched.advice().stream().anyMatch(advice -> advice.effect() == Advice.Effect.BLOCK)) {
            return new Choice.Refused(new Outcome.Blocked(matched));
        }
        if (!matched.ranking().excluded().isEmpty()) {
            return new Choice.Refused(
                    new Outcome.NotPossible(explained(matched, matched.ranking().excluded())));
        }
        return new Choice.Made(new Life.Chosen(
                inquiry.need().id(),
                matched.offer(offer).member(),
                offer,
                parent,
                explained(matched, matched.ranking().ranked())));
    }

    static Life life(Inquiry inquiry) {
        return new Life(Clocks.DEFAULT, inquiry.organisation().zone());
    }

    private Explanation explained(Matched matched, List<Judged> judged) {
        return judged.isEmpty()
                ? new Explanation(0, List.of())
                : explain.explain(matched.profession(), judged.getFirst().assessment(), Wording.LOCALES);
    }
}
