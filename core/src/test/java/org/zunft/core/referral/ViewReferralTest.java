package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Value;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Guild;
import org.zunft.core.need.Need;
import org.zunft.core.need.Reading;
import org.zunft.core.offer.Offer;
import org.zunft.core.profession.PolicyInForce;
import org.zunft.core.profession.ProfessionCatalogue;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Version;

class ViewReferralTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(Optional.empty(), 50);

    private final Guild guild = new Guild();
    private final ViewReferral viewReferral = new ViewReferral(
            guild.stores.transactions(),
            guild.stores.referrals(),
            guild.stores.needs(),
            new PolicyInForce(guild.professions));
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
    void whose_law_is_not_known_shows_the_words_to_giver_and_receiver_alone() {
        put(received.need(), "Rye for a fair");
        Referral onward = passOn();
        var strict = new ViewReferral(
                guild.stores.transactions(),
                guild.stores.referrals(),
                guild.stores.needs(),
                new PolicyInForce(() -> ProfessionCatalogue.of(List.of())));

        for (Actor reader : Set.of(giver, next)) {
            assertThat(need(strict, reader, onward)).isEqualTo(need(viewReferral, reader, onward));
        }
        Need between = need(strict, receiver, onward);
        assertThat(between.text()).isEmpty();
        assertThat(between.readings()).isEmpty();
        assertThat(between.attributes())
                .isEqualTo(need(viewReferral, receiver, onward).attributes());
        assertThat(need(viewReferral, receiver, onward).text()).isNotEmpty();
    }

    private void put(NeedId id, String text) {
        Need before = guild.stores.needs().find(guild.organisation, id).orElseThrow();
        var after = new Need(
                id,
                before.giver(),
                text,
                before.locale(),
                before.occupation(),
                before.profession(),
                before.schemaVersion(),
                before.attributes(),
                List.of(new Reading("kind", Value.of("rye"), "Rye", 0, 3)),
                before.place(),
                before.own(),
                before.origin(),
                before.notedAt(),
                before.version().next());
        assertThat(guild.stores.needs().replace(guild.organisation, after, before.version()))
                .isTrue();
    }

    private static Need need(ViewReferral views, Actor reader, Referral referral) {
        return views.one(reader, referral.id()).orElseThrow().need().orElseThrow();
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
