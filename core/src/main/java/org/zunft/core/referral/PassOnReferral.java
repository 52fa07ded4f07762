package org.zunft.core.referral;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Inquiries;
import org.zunft.core.matching.Inquiry;
import org.zunft.core.need.Needs;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** A receiver says no and passes the need on to a colleague. Both happen or neither; the chain keeps its head. */
@Singleton
public final class PassOnReferral {

    private final Transactions transactions;
    private final Referrals referrals;
    private final Needs needs;
    private final Inquiries inquiries;
    private final PassOnNeed passOnNeed;
    private final IdSource ids;
    private final InstantSource time;

    /** Passes referrals on. */
    public PassOnReferral(
            Transactions transactions,
            Referrals referrals,
            Needs needs,
            Inquiries inquiries,
            PassOnNeed passOnNeed,
            IdSource ids,
            InstantSource time) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.needs = needs;
        this.inquiries = inquiries;
        this.passOnNeed = passOnNeed;
        this.ids = ids;
        this.time = time;
    }

    /**
     * What to pass on.
     *
     * @param referral the referral received
     * @param offer the offer it is passed to
     * @param reason why the receiver does not serve it himself
     * @param note a word to the next receiver; may be empty
     * @param read the version that was read
     * @param source how it comes in
     */
    public record Command(
            ReferralId referral, OfferId offer, DeclineReason reason, String note, Version read, Source source) {}

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It is passed on.
         *
         * @param declined the referral received, now declined
         * @param passedOn the new referral
         */
        record PassedOn(Referral declined, Referral passedOn) implements Outcome {}

        /**
         * The next receiver cannot be chosen.
         *
         * @param why never {@code PassedOn}
         */
        record NotChosen(PassOnNeed.Outcome why) implements Outcome {}

        /**
         * The referral cannot be declined.
         *
         * @param why never {@code Taken}
         */
        record Refused(Life.Outcome why) implements Outcome {}

        /** There is no such referral for this actor. */
        record NotFound() implements Outcome {}

        /** Somebody was faster. */
        record Stale() implements Outcome {}

        /** The one chosen has had this need before in the same chain. */
        record WouldCircle() implements Outcome {}
    }

    /** Declines a referral of the actor's and passes its need on. */
    public Outcome handle(Actor actor, Command command) {
        Optional<Referral> received = transactions
                .read(() -> referrals.find(actor.organisation(), command.referral()))
                .filter(referral -> Access.allows(actor, Action.RECEIVE_REFERRAL, referral.subject()));
        if (received.isEmpty()) {
            return new Outcome.NotFound();
        }
        Referral referral = received.get();
        if (!referral.version().equals(command.read())) {
            return new Outcome.Stale();
        }
        Inquiry inquiry = inquiries
                .about(actor, referral.need())
                .orElseThrow()
                .withOwn(command.reason().ownCapacity());
        return switch (passOnNeed.choose(actor, inquiry, command.offer(), received)) {
            case PassOnNeed.Choice.Refused(var why) -> new Outcome.NotChosen(why);
            case PassOnNeed.Choice.Made(var chosen) -> passOn(actor, command, referral, inquiry, chosen);
        };
    }

    private Outcome passOn(Actor actor, Command command, Referral referral, Inquiry inquiry, Life.Chosen chosen) {
        Life life = PassOnNeed.life(inquiry);
        var at = time.instant();
        var asReceiver = new Life.Act(actor.member(), Party.RECEIVER, "", at, command.source());
        Life.Outcome decline = life.passOn(referral, command.reason(), asReceiver);
        if (!(decline instanceof Life.Outcome.Taken declined)) {
            return new Outcome.Refused(decline);
        }
        var asGiver = new Life.Act(actor.member(), Party.GIVER, command.note(), at, command.source());
        Life.Outcome.Taken next = life.begin(new ReferralId(ids.next()), chosen, asGiver);
        return transactions.write(() -> {
            // The need before the referral, as everywhere: else two who pass on would wait for each other.
            if (!needs.keep(
                    actor.organisation(), referral.need(), inquiry.need().version())) {
                return new Outcome.Stale();
            }
            if (hadIt(actor, referral, chosen)) {
                return new Outcome.WouldCircle();
            }
            if (!referrals.append(actor.organisation(), declined.referral(), declined.event(), referral.version())) {
                return new Outcome.Stale();
            }
            referrals.add(actor.organisation(), next.referral(), next.event());
            return new Outcome.PassedOn(declined.referral(), next.referral());
        });
    }

    private boolean hadIt(Actor actor, Referral referral, Life.Chosen chosen) {
        return referrals.chain(actor.organisation(), referral.chain()).stream()
                .anyMatch(each -> each.receiver().equals(chosen.receiver())
                        || each.giver().equals(chosen.receiver()));
    }
}
