package org.zunft.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.zunft.core.matching.Explanation;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/** The life of a referral: which step leads from which state to which. Pure; the only place that knows. */
public final class Life {

    private static final int LONGEST_HOLD_DAYS = 365;

    private final Clocks clocks;
    private final ZoneId zone;

    /**
     * A life by some clocks.
     *
     * @param clocks how long steps may take
     * @param zone where days begin
     */
    public Life(Clocks clocks, ZoneId zone) {
        this.clocks = clocks;
        this.zone = zone;
    }

    /**
     * Somebody acts.
     *
     * @param member who
     * @param party in which part
     * @param note a word to the other side
     * @param at when
     * @param source how it comes in
     */
    public record Act(MemberId member, Party party, String note, Instant at, Source source) {}

    /** What comes of a step. */
    public sealed interface Outcome {

        /**
         * The step was taken.
         *
         * @param referral the referral afterwards
         * @param event what happened
         */
        record Taken(Referral referral, ReferralEvent event) implements Outcome {}

        /**
         * The step cannot be taken from this state.
         *
         * @param state where the referral stands
         * @param step what was tried
         */
        record WrongState(ReferralState state, StepKind step) implements Outcome {}

        /**
         * The step is not this party's to take.
         *
         * @param step what was tried
         */
        record WrongParty(StepKind step) implements Outcome {}

        /**
         * The date of the step lies in the past or too far ahead.
         *
         * @param earliest the first day that may be named
         * @param latest the last
         */
        record WrongDate(LocalDate earliest, LocalDate latest) implements Outcome {}
    }

    /**
     * Passes a need on: the first event of a referral's life.
     *
     * @param id the identity of the new referral
     * @param chosen what is passed on, to whom and why
     * @param act the giver's act
     */
    public Outcome.Taken begin(ReferralId id, Chosen chosen, Act act) {
        var referral = new Referral(
                id,
                chosen.need(),
                act.member(),
                chosen.receiver(),
                chosen.offer(),
                ReferralState.OFFERED,
                Optional.of(clocks.answer(day(act.at()))),
                Optional.empty(),
                chosen.parent().map(Referral::id),
                chosen.parent().map(Referral::chain).orElse(id),
                chosen.explanation(),
                act.source(),
                act.at(),
                act.at(),
                Optional.empty(),
                Version.FIRST);
        return taken(EventKind.OFFERED, Optional.empty(), referral, act, Optional.empty());
    }

    /**
     * What a giver chose.
     *
     * @param need what is passed on
     * @param receiver to whom
     * @param offer for which offer
     * @param parent the referral that brought the need to the giver; empty when he noted it himself
     * @param explanation why this receiver
     */
    public record Chosen(
            NeedId need, MemberId receiver, OfferId offer, Optional<Referral> parent, Explanation explanation) {}

    /** Takes a step, or says why it cannot be taken. */
    public Outcome take(Referral referral, Step step, Act act) {
        StepKind kind = StepKind.of(step);
        if (!kind.by().contains(act.party())) {
            return new Outcome.WrongParty(kind);
        }
        if (!kind.from().contains(referral.state()) || (kind == StepKind.ACKNOWLEDGE && referral.isLoopClosed())) {
            return new Outcome.WrongState(referral.state(), kind);
        }
        return switch (step) {
            case Step.Accept() -> open(EventKind.ACCEPTED, ReferralState.ACCEPTED, referral, act);
            case Step.Decline(var reason) -> end(EventKind.DECLINED, ReferralState.DECLINED, referral, act, reason);
            case Step.Reach() -> open(EventKind.REACHED, ReferralState.IN_CONTACT, referral, act);
            case Step.Hold(var until) -> hold(referral, until, act);
            case Step.Resume() -> open(EventKind.RESUMED, ReferralState.IN_CONTACT, referral, act);
            case Step.CloseServed() -> end(EventKind.SERVED, ReferralState.CLOSED_SERVED, referral, act);
            case Step.CloseNotServed(var reason) ->
                end(EventKind.NOT_SERVED, ReferralState.CLOSED_NOT_SERVED, referral, act, reason);
            case Step.Withdraw(var reason) -> end(EventKind.WITHDRAWN, ReferralState.WITHDRAWN, referral, act, reason);
            case Step.MarkVoid() -> end(EventKind.VOIDED, ReferralState.VOID, referral, act);
            case Step.Acknowledge() ->
                taken(
                        EventKind.GIVER_TOLD,
                        Optional.of(referral.state()),
                        referral.told(act.at()),
                        act,
                        Optional.empty());
        };
    }

    /** The receiver says no and passes the need on: ends the referral as declined, with a story of its own. */
    public Outcome passOn(Referral referral, DeclineReason reason, Act act) {
        Outcome outcome = take(referral, new Step.Decline(reason), act);
        return outcome instanceof Outcome.Taken taken
                ? taken(
                        EventKind.PASSED_ON,
                        Optional.of(referral.state()),
                        taken.referral(),
                        act,
                        Optional.of(reason.name()))
                : outcome;
    }

    /**
     * What rests goes on by itself when its day has come, with the next word due as if it had gone on that very day.
     *
     * @return empty while it rests, and when it does not rest at all
     */
    public Optional<Outcome.Taken> wake(Referral referral, Instant at) {
        if (referral.state() != ReferralState.ON_HOLD) {
            return Optional.empty();
        }
        return referral.held().filter(held -> !held.isAfter(day(at))).map(held -> {
            Referral awake =
                    referral.in(ReferralState.IN_CONTACT, Optional.of(clocks.word(held)), Optional.empty(), at);
            // The receiver named the day, so it is his step that is taken.
            var act = new Act(referral.receiver(), Party.RECEIVER, "", at, Source.SERVER);
            return taken(EventKind.RESUMED, Optional.of(referral.state()), awake, act, Optional.empty());
        });
    }

    private Outcome hold(Referral referral, LocalDate until, Act act) {
        LocalDate today = day(act.at());
        LocalDate earliest = today.plusDays(1);
        LocalDate latest = today.plusDays(LONGEST_HOLD_DAYS);
        if (until.isBefore(earliest) || until.isAfter(latest)) {
            return new Outcome.WrongDate(earliest, latest);
        }
        Referral held =
                referral.in(ReferralState.ON_HOLD, Optional.of(clocks.contact(until)), Optional.of(until), act.at());
        return taken(EventKind.HELD, Optional.of(referral.state()), held, act, Optional.empty());
    }

    private Outcome open(EventKind kind, ReferralState to, Referral referral, Act act) {
        LocalDate today = day(act.at());
        LocalDate due = to == ReferralState.ACCEPTED ? clocks.contact(today) : clocks.word(today);
        Referral opened = referral.in(to, Optional.of(due), Optional.empty(), act.at());
        return taken(kind, Optional.of(referral.state()), opened, act, Optional.empty());
    }

    private static Outcome end(EventKind kind, ReferralState to, Referral referral, Act act, Enum<?> reason) {
        return taken(kind, Optional.of(referral.state()), ended(to, referral, act), act, Optional.of(reason.name()));
    }

    private static Outcome end(EventKind kind, ReferralState to, Referral referral, Act act) {
        return taken(kind, Optional.of(referral.state()), ended(to, referral, act), act, Optional.empty());
    }

    private static Referral ended(ReferralState to, Referral referral, Act act) {
        return referral.in(to, Optional.empty(), Optional.empty(), act.at());
    }

    private static Outcome.Taken taken(
            EventKind kind, Optional<ReferralState> from, Referral after, Act act, Optional<String> reason) {
        var event = new ReferralEvent(
                after.id(),
                Math.toIntExact(after.version().number() + 1),
                kind,
                from,
                after.state(),
                act.member(),
                act.at(),
                reason,
                act.note(),
                act.source());
        return new Outcome.Taken(after, event);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
