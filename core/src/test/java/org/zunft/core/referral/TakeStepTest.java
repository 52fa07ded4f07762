package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Guild;
import org.zunft.core.offer.Offer;
import org.zunft.core.referral.TakeStep.Outcome;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

class TakeStepTest {

    private final Guild guild = new Guild();
    private final TakeStep takeStep = new TakeStep(
            guild.stores.transactions(), guild.stores.referrals(), guild.stores.organisations(), guild.time);
    private final Offer offer = guild.baker(guild.south, 700);
    private final Actor giver = guild.giver();
    private final Actor receiver = Passing.behind(guild, offer);
    private final Referral referral = Passing.on(guild, giver, offer);

    @Test
    void the_receiver_accepts_and_the_story_says_so() {
        Outcome outcome = take(receiver, new Step.Accept(), Version.FIRST);

        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        assertThat(stored()).isEqualTo(((Outcome.Taken) outcome).referral());
        assertThat(stored().state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(kinds()).containsExactly(EventKind.OFFERED, EventKind.ACCEPTED);
    }

    @Test
    void of_two_who_act_on_the_same_version_the_second_is_stale_and_nothing_of_the_first_is_lost() {
        take(giver, new Step.Withdraw(WithdrawalReason.CLIENT), Version.FIRST);

        assertThat(take(receiver, new Step.Accept(), Version.FIRST)).isEqualTo(new Outcome.Stale());
        assertThat(stored().state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(kinds()).containsExactly(EventKind.OFFERED, EventKind.WITHDRAWN);
    }

    @Test
    void the_giver_does_not_accept_in_the_receivers_place() {
        assertThat(take(giver, new Step.Accept(), Version.FIRST))
                .isEqualTo(new Outcome.Refused(new Life.Outcome.WrongParty(StepKind.ACCEPT)));
        assertThat(kinds()).containsExactly(EventKind.OFFERED);
    }

    @Test
    void for_anybody_else_there_is_no_such_referral() {
        Actor stranger = guild.member(guild.south, "2261.2");

        assertThat(take(stranger, new Step.Accept(), Version.FIRST)).isEqualTo(new Outcome.NotFound());
        assertThat(takeStep.handle(
                        receiver,
                        new TakeStep.Command(
                                new ReferralId(guild.ids.next()), new Step.Accept(), "", Version.FIRST, Source.API)))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void the_office_sets_aside_what_was_entered_in_error_and_does_nothing_else() {
        Actor office = Passing.office(guild);

        assertThat(take(office, new Step.Withdraw(WithdrawalReason.GIVER), Version.FIRST))
                .isEqualTo(new Outcome.Refused(new Life.Outcome.WrongParty(StepKind.WITHDRAW)));
        assertThat(take(office, new Step.MarkVoid(), Version.FIRST))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.referral().explanation().lines())
                                .isEmpty());
        assertThat(stored().explanation()).isEqualTo(referral.explanation());
        assertThat(stored().state()).isEqualTo(ReferralState.VOID);
    }

    @Test
    void who_gives_to_himself_acts_in_the_part_the_step_needs() {
        Referral own = new Referral(
                referral.id(),
                referral.need(),
                receiver.member(),
                receiver.member(),
                referral.offer(),
                ReferralState.OFFERED,
                referral.due(),
                referral.held(),
                referral.parent(),
                referral.chain(),
                referral.explanation(),
                referral.source(),
                referral.offeredAt(),
                referral.changedAt(),
                referral.toldAt(),
                referral.version());

        assertThat(TakeStep.party(receiver, own, new Step.Accept())).contains(Party.RECEIVER);
        assertThat(TakeStep.party(receiver, own, new Step.Withdraw(WithdrawalReason.GIVER)))
                .contains(Party.GIVER);
    }

    private Outcome take(Actor actor, Step step, Version read) {
        return takeStep.handle(actor, new TakeStep.Command(referral.id(), step, "", read, Source.API));
    }

    private Referral stored() {
        return guild.stores.referrals().find(guild.organisation, referral.id()).orElseThrow();
    }

    private List<EventKind> kinds() {
        return guild.stores.referrals().history(guild.organisation, referral.id()).stream()
                .map(ReferralEvent::kind)
                .toList();
    }
}
