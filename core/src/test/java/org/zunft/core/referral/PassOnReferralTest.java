package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Guild;
import org.zunft.core.offer.Offer;
import org.zunft.core.referral.PassOnReferral.Outcome;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.Version;

class PassOnReferralTest {

    private final Guild guild = new Guild();
    private final Referrals referrals = guild.stores.referrals();
    private final PassOnReferral passOnReferral = new PassOnReferral(
            guild.stores.transactions(),
            referrals,
            guild.stores.needs(),
            guild.inquiries,
            Passing.needs(guild),
            guild.ids,
            guild.time);
    private final Offer middle = guild.baker(guild.south, 700);
    private final Offer last = guild.baker(guild.nearby, 800);
    private final Actor giver = guild.giver();
    private final Actor receiver = Passing.behind(guild, middle);
    private final Referral received = Passing.on(guild, giver, middle);

    @Test
    void a_referral_that_is_passed_on_ends_and_begins_again_with_the_next_receiver() {
        var outcome = (Outcome.PassedOn) pass(receiver, received, last.id(), Version.FIRST);

        assertThat(outcome.declined().state()).isEqualTo(ReferralState.DECLINED);
        assertThat(outcome.passedOn().giver()).isEqualTo(receiver.member());
        assertThat(outcome.passedOn().receiver()).isEqualTo(last.member());
        assertThat(outcome.passedOn().parent()).contains(received.id());
        assertThat(chain()).containsExactlyInAnyOrder(outcome.declined(), outcome.passedOn());
        assertThat(referrals.history(guild.organisation, received.id()))
                .extracting(ReferralEvent::kind)
                .containsExactly(EventKind.OFFERED, EventKind.PASSED_ON);
    }

    @Test
    void what_was_accepted_is_not_passed_on_and_nobody_gets_it() {
        Referral accepted = accepted();

        assertThat(pass(receiver, received, last.id(), accepted.version()))
                .isEqualTo(new Outcome.Refused(new Life.Outcome.WrongState(ReferralState.ACCEPTED, StepKind.DECLINE)));
        assertThat(chain()).containsExactly(accepted);
    }

    @Test
    void who_read_an_older_version_is_stale_and_nobody_gets_it() {
        Referral accepted = accepted();

        assertThat(pass(receiver, received, last.id(), Version.FIRST)).isEqualTo(new Outcome.Stale());
        assertThat(chain()).containsExactly(accepted);
    }

    @Test
    void where_nobody_can_be_chosen_the_referral_stays_with_its_receiver() {
        assertThat(pass(receiver, received, new OfferId(guild.ids.next()), Version.FIRST))
                .isEqualTo(new Outcome.NotChosen(new PassOnNeed.Outcome.OfferNotFound()));
        assertThat(chain()).containsExactly(received);
    }

    @Test
    void a_need_does_not_go_in_a_circle() {
        var outcome = (Outcome.PassedOn) pass(receiver, received, last.id(), Version.FIRST);
        Actor next = Passing.behind(guild, last);

        assertThat(pass(next, outcome.passedOn(), middle.id(), Version.FIRST)).isEqualTo(new Outcome.WouldCircle());
        assertThat(chain()).hasSize(2);
    }

    @Test
    void who_lacks_capacity_passes_on_even_what_he_does_himself() {
        Offer wheat = guild.baker(guild.south, 950);
        Actor busy = Passing.behind(guild, wheat);
        Referral his = Passing.on(guild, giver, wheat);

        assertThat(pass(busy, his, last.id(), Version.FIRST)).isInstanceOf(Outcome.PassedOn.class);
    }

    @Test
    void only_the_receiver_passes_it_on() {
        assertThat(pass(giver, received, last.id(), Version.FIRST)).isEqualTo(new Outcome.NotFound());
    }

    private Referral accepted() {
        var accept = new TakeStep.Command(received.id(), new Step.Accept(), "", Version.FIRST, Source.API);
        var takeStep = new TakeStep(guild.stores.transactions(), referrals, guild.stores.organisations(), guild.time);
        return ((TakeStep.Outcome.Taken) takeStep.handle(receiver, accept)).referral();
    }

    private List<Referral> chain() {
        return referrals.chain(guild.organisation, received.chain());
    }

    private Outcome pass(Actor actor, Referral referral, OfferId offer, Version read) {
        return passOnReferral.handle(
                actor,
                new PassOnReferral.Command(
                        referral.id(), offer, DeclineReason.CAPACITY, "over to you", read, Source.API));
    }
}
