package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zunft.core.matching.Explanation;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

class LifeTest {

    /** Monday morning in Vienna. */
    private static final Instant NOW = Instant.parse("2026-03-02T07:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final MemberId GIVER = new MemberId(new UUID(0, 1));
    private static final MemberId RECEIVER = new MemberId(new UUID(0, 2));

    private final Life life = new Life(Clocks.DEFAULT, ZoneId.of("Europe/Vienna"));

    /** Written down by hand from the table of the life of a referral, so that code and table can disagree. */
    private static final Map<String, Set<ReferralState>> ALLOWED = Map.of(
            "ACCEPT/RECEIVER", EnumSet.of(ReferralState.OFFERED),
            "DECLINE/RECEIVER", EnumSet.of(ReferralState.OFFERED),
            "REACH/RECEIVER", EnumSet.of(ReferralState.ACCEPTED, ReferralState.IN_CONTACT),
            "HOLD/RECEIVER", EnumSet.of(ReferralState.IN_CONTACT),
            "RESUME/RECEIVER", EnumSet.of(ReferralState.ON_HOLD),
            "CLOSE_SERVED/RECEIVER",
                    EnumSet.of(ReferralState.ACCEPTED, ReferralState.IN_CONTACT, ReferralState.ON_HOLD),
            "CLOSE_NOT_SERVED/RECEIVER",
                    EnumSet.of(ReferralState.ACCEPTED, ReferralState.IN_CONTACT, ReferralState.ON_HOLD),
            "WITHDRAW/GIVER",
                    EnumSet.of(
                            ReferralState.DRAFT,
                            ReferralState.CONSENT_PENDING,
                            ReferralState.OFFERED,
                            ReferralState.ACCEPTED,
                            ReferralState.IN_CONTACT,
                            ReferralState.ON_HOLD),
            "VOID/GIVER", EnumSet.complementOf(EnumSet.of(ReferralState.VOID)),
            "ACKNOWLEDGE/GIVER",
                    EnumSet.of(
                            ReferralState.DECLINED,
                            ReferralState.CLOSED_SERVED,
                            ReferralState.CLOSED_NOT_SERVED,
                            ReferralState.WITHDRAWN));

    static Stream<Arguments> everything() {
        return Stream.of(ReferralState.values())
                .flatMap(state -> steps().stream()
                        .flatMap(step -> Stream.of(Party.values()).map(party -> Arguments.of(state, step, party))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void each_step_from_each_state_by_each_party_is_taken_or_refused_as_written_down(
            ReferralState state, Step step, Party party) {
        Life.Outcome outcome = life.take(in(state), step, act(party));

        String who = party == Party.OFFICE && step instanceof Step.MarkVoid ? "GIVER" : party.name();
        boolean allowed =
                ALLOWED.getOrDefault(StepKind.of(step) + "/" + who, Set.of()).contains(state);
        assertThat(outcome instanceof Life.Outcome.Taken).isEqualTo(allowed);
    }

    @Test
    void passing_on_starts_the_clock_of_two_working_days() {
        Life.Outcome.Taken begun = life.begin(
                new ReferralId(new UUID(0, 7)),
                new Life.Chosen(
                        new NeedId(new UUID(0, 3)),
                        RECEIVER,
                        new OfferId(new UUID(0, 4)),
                        Optional.empty(),
                        new Explanation(900, List.of())),
                act(Party.GIVER));

        assertThat(begun.referral().state()).isEqualTo(ReferralState.OFFERED);
        assertThat(begun.referral().due()).contains(LocalDate.of(2026, 3, 4));
        assertThat(begun.referral().chain()).isEqualTo(begun.referral().id());
        assertThat(begun.event().number()).isOne();
        assertThat(begun.event().from()).isEmpty();
    }

    @Test
    void the_answer_clock_skips_the_weekend() {
        assertThat(Clocks.DEFAULT.answer(LocalDate.of(2026, 3, 5))).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void accepting_starts_the_clock_of_three_days() {
        assertThat(taken(ReferralState.OFFERED, new Step.Accept()).due()).contains(TODAY.plusDays(3));
    }

    @Test
    void a_word_while_in_contact_starts_the_clock_of_thirty_days_again() {
        Referral after = taken(ReferralState.IN_CONTACT, new Step.Reach());

        assertThat(after.state()).isEqualTo(ReferralState.IN_CONTACT);
        assertThat(after.due()).contains(TODAY.plusDays(30));
    }

    @Test
    void an_ended_referral_has_no_clock() {
        assertThat(taken(ReferralState.IN_CONTACT, new Step.CloseServed()).due())
                .isEmpty();
    }

    @Test
    void a_referral_can_only_be_held_until_a_day_to_come() {
        assertThat(life.take(in(ReferralState.IN_CONTACT), new Step.Hold(TODAY), act(Party.RECEIVER)))
                .isEqualTo(new Life.Outcome.WrongDate(TODAY.plusDays(1), TODAY.plusDays(365)));
    }

    @Test
    void declined_before_work_and_failed_after_work_stay_distinct() {
        assertThat(taken(ReferralState.OFFERED, new Step.Decline(DeclineReason.CAPACITY))
                        .state())
                .isEqualTo(ReferralState.DECLINED);
        assertThat(taken(ReferralState.ACCEPTED, new Step.CloseNotServed(NotServedReason.FAILED))
                        .state())
                .isEqualTo(ReferralState.CLOSED_NOT_SERVED);
    }

    @Test
    void the_loop_is_closed_only_when_the_giver_has_been_told() {
        Referral served = taken(ReferralState.IN_CONTACT, new Step.CloseServed());
        assertThat(served.isLoopClosed()).isFalse();

        var told = (Life.Outcome.Taken) life.take(served, new Step.Acknowledge(), act(Party.GIVER));

        assertThat(told.referral().isLoopClosed()).isTrue();
        assertThat(told.event().kind()).isEqualTo(EventKind.GIVER_TOLD);
        assertThat(life.take(told.referral(), new Step.Acknowledge(), act(Party.GIVER)))
                .as("nobody is told twice")
                .isInstanceOf(Life.Outcome.WrongState.class);
    }

    @Test
    void every_step_is_one_version_and_one_numbered_event() {
        var taken = (Life.Outcome.Taken) life.take(in(ReferralState.OFFERED), new Step.Accept(), act(Party.RECEIVER));

        assertThat(taken.referral().version()).isEqualTo(new Version(1));
        assertThat(taken.event().number()).isEqualTo(2);
    }

    @Test
    void overdue_is_computed_from_the_clock() {
        Referral accepted = taken(ReferralState.OFFERED, new Step.Accept());

        assertThat(accepted.isOverdue(TODAY.plusDays(3))).isFalse();
        assertThat(accepted.isOverdue(TODAY.plusDays(4))).isTrue();
    }

    @Test
    void passing_on_what_one_received_is_a_decline_with_a_story_of_its_own() {
        var passedOn = (Life.Outcome.Taken)
                life.passOn(in(ReferralState.OFFERED), DeclineReason.CAPACITY, act(Party.RECEIVER));

        assertThat(passedOn.referral().state()).isEqualTo(ReferralState.DECLINED);
        assertThat(passedOn.event().kind()).isEqualTo(EventKind.PASSED_ON);
        assertThat(passedOn.event().reason()).contains("CAPACITY");
        assertThat(life.passOn(in(ReferralState.ACCEPTED), DeclineReason.CAPACITY, act(Party.RECEIVER)))
                .as("who accepted it no longer passes it on")
                .isInstanceOf(Life.Outcome.WrongState.class);
    }

    @Test
    void who_tries_what_is_not_his_or_too_late_is_told_which() {
        assertThat(life.take(in(ReferralState.OFFERED), new Step.Accept(), act(Party.GIVER)))
                .isEqualTo(new Life.Outcome.WrongParty(StepKind.ACCEPT));
        assertThat(life.take(in(ReferralState.DECLINED), new Step.Accept(), act(Party.RECEIVER)))
                .isEqualTo(new Life.Outcome.WrongState(ReferralState.DECLINED, StepKind.ACCEPT));
    }

    private Referral taken(ReferralState from, Step step) {
        return ((Life.Outcome.Taken) life.take(in(from), step, act(Party.RECEIVER))).referral();
    }

    private static List<Step> steps() {
        return List.of(
                new Step.Accept(),
                new Step.Decline(DeclineReason.AREA),
                new Step.Reach(),
                new Step.Hold(TODAY.plusDays(10)),
                new Step.Resume(),
                new Step.CloseServed(),
                new Step.CloseNotServed(NotServedReason.PRICE),
                new Step.Withdraw(WithdrawalReason.CLIENT),
                new Step.MarkVoid(),
                new Step.Acknowledge());
    }

    private static Life.Act act(Party party) {
        return new Life.Act(party == Party.RECEIVER ? RECEIVER : GIVER, party, "", NOW, Source.API);
    }

    private static Referral in(ReferralState state) {
        return new Referral(
                new ReferralId(new UUID(0, 5)),
                new NeedId(new UUID(0, 3)),
                GIVER,
                RECEIVER,
                new OfferId(new UUID(0, 4)),
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ReferralId(new UUID(0, 5)),
                new Explanation(900, List.of()),
                Source.API,
                NOW,
                NOW,
                Optional.empty(),
                Version.FIRST);
    }
}
