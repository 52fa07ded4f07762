package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Guild;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Version;

class ViewReferralTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(Optional.empty(), 50);

    private final Guild guild = new Guild();
    private final ViewReferral viewReferral =
            new ViewReferral(guild.stores.transactions(), guild.stores.referrals(), guild.stores.needs());
    private final Offer middle = guild.baker(guild.south, 700);
    private final Offer last = guild.baker(guild.nearby, 800);
    private final Actor giver = guild.giver();
    private final Actor receiver = Passing.behind(guild, middle);
    private final Actor next = Passing.behind(guild, last);
    private final Referral received = Passing.on(guild, giver, middle);

    @Test
    void giver_and_receiver_see_need_and_story() {
        for (Actor actor : Set.of(giver, receiver)) {
            ViewReferral.View view = viewReferral.one(actor, received.id()).orElseThrow();

            assertThat(view.referral()).isEqualTo(received);
            assertThat(view.need().orElseThrow().id()).isEqualTo(received.need());
            assertThat(view.history()).extracting(ReferralEvent::kind).containsExactly(EventKind.OFFERED);
            assertThat(view.chain()).containsExactly(received);
        }
    }

    @Test
    void a_colleague_does_not_read_along() {
        assertThat(viewReferral.one(guild.member(guild.south, "2261.2"), received.id()))
                .isEmpty();
    }

    @Test
    void the_office_sees_the_course_of_what_it_may_set_aside_but_not_what_it_is_about() {
        Referral onward = passOn();

        ViewReferral.View view =
                viewReferral.one(Passing.office(guild), onward.id()).orElseThrow();

        assertThat(view.referral().receiver()).isEqualTo(onward.receiver());
        assertThat(view.referral().state()).isEqualTo(onward.state());
        assertThat(view.need()).isEmpty();
        assertThat(view.history()).isNotEmpty().extracting(ReferralEvent::note).containsOnly("");
        assertThat(view.chain())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.explanation().lines()).isEmpty());
        assertThat(onward.explanation().lines())
                .as("there was something to hide")
                .isNotEmpty();
    }

    @Test
    void who_gave_it_earlier_sees_where_it_went_and_who_got_it_later_only_how_it_came_to_him() {
        Referral onward = passOn();

        assertThat(viewReferral.one(giver, onward.id()).orElseThrow().chain())
                .extracting(Referral::id)
                .containsExactlyInAnyOrder(received.id(), onward.id());
        assertThat(viewReferral.one(next, onward.id()).orElseThrow().chain())
                .extracting(Referral::id)
                .containsExactly(onward.id());
        assertThat(viewReferral.one(next, received.id())).isEmpty();
    }

    @Test
    void each_lists_what_he_gave_and_what_he_received_by_state() {
        Referral onward = passOn();

        assertThat(viewReferral.given(giver, Set.of(), FIRST_PAGE).items())
                .extracting(Referral::id)
                .containsExactly(received.id());
        assertThat(viewReferral.given(receiver, Set.of(), FIRST_PAGE).items())
                .extracting(Referral::id)
                .containsExactly(onward.id());
        assertThat(viewReferral
                        .received(receiver, Set.of(ReferralState.DECLINED), FIRST_PAGE)
                        .items())
                .hasSize(1);
        assertThat(viewReferral
                        .received(receiver, Set.of(ReferralState.OFFERED), FIRST_PAGE)
                        .items())
                .isEmpty();
    }

    private Referral passOn() {
        var passOnReferral = new PassOnReferral(
                guild.stores.transactions(),
                guild.stores.referrals(),
                guild.stores.needs(),
                guild.inquiries,
                Passing.needs(guild),
                guild.ids,
                guild.time);
        var command = new PassOnReferral.Command(
                received.id(), last.id(), DeclineReason.CAPACITY, "", Version.FIRST, Source.API);
        return ((PassOnReferral.Outcome.PassedOn) passOnReferral.handle(receiver, command)).passedOn();
    }
}
