package org.zunft.core.referral;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** Somebody answers a referral, works on it, closes it or takes it back. */
@Singleton
public final class TakeStep {

    private final Transactions transactions;
    private final Referrals referrals;
    private final Organisations organisations;
    private final InstantSource time;

    /** Takes steps. */
    public TakeStep(Transactions transactions, Referrals referrals, Organisations organisations, InstantSource time) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.organisations = organisations;
        this.time = time;
    }

    /**
     * What to do.
     *
     * @param referral with which referral
     * @param step what
     * @param note a word to the other side; may be empty
     * @param read the version that was read
     * @param source how it comes in
     */
    public record Command(ReferralId referral, Step step, String note, Version read, Source source) {}

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It is done.
         *
         * @param referral the referral afterwards
         */
        record Taken(Referral referral) implements Outcome {}

        /**
         * It cannot be done.
         *
         * @param why never {@code Taken}
         */
        record Refused(Life.Outcome why) implements Outcome {}

        /** There is no such referral for this actor. */
        record NotFound() implements Outcome {}

        /** Somebody was faster. */
        record Stale() implements Outcome {}
    }

    /** Takes a step in the part the actor has in the referral. */
    public Outcome handle(Actor actor, Command command) {
        return transactions.write(() -> referrals
                .find(actor.organisation(), command.referral())
                .flatMap(referral ->
                        party(actor, referral, command.step()).map(party -> take(actor, party, referral, command)))
                .orElseGet(Outcome.NotFound::new));
    }

    private Outcome take(Actor actor, Party party, Referral referral, Command command) {
        if (!referral.version().equals(command.read())) {
            return new Outcome.Stale();
        }
        var life = new Life(
                Clocks.DEFAULT,
                organisations.find(actor.organisation()).orElseThrow().zone());
        var act = new Life.Act(actor.member(), party, command.note(), time.instant(), command.source());
        Life.Outcome outcome = life.take(referral, command.step(), act);
        if (!(outcome instanceof Life.Outcome.Taken taken)) {
            return new Outcome.Refused(outcome);
        }
        return referrals.append(actor.organisation(), taken.referral(), taken.event(), referral.version())
                ? new Outcome.Taken(seen(actor, taken.referral()))
                : new Outcome.Stale();
    }

    /** What an actor sees of it: who takes no part does not read why its receiver was chosen. */
    private static Referral seen(Actor actor, Referral referral) {
        return Access.allows(actor, Action.READ_REFERRAL, referral.subject()) ? referral : referral.course();
    }

    /**
     * The part in which somebody acts; empty for those who have none. Who has several, as one who gives to himself, acts in
     * the one that the step needs.
     */
    static Optional<Party> party(Actor actor, Referral referral, Step step) {
        List<Party> parts = Arrays.stream(Party.values())
                .filter(party -> Access.allows(actor, party.action(), referral.subject()))
                .toList();
        return parts.stream()
                .filter(StepKind.of(step).by()::contains)
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }
}
