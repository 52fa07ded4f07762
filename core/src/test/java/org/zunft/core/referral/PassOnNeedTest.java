package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zunft.api.matching.Part;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.BreadTrade;
import org.zunft.core.matching.Explanation;
import org.zunft.core.matching.Guild;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.referral.PassOnNeed.Outcome;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;

class PassOnNeedTest {

    private final Guild guild = new Guild();
    private final Referrals referrals = guild.stores.referrals();
    private final PassOnNeed passOnNeed = Passing.needs(guild);
    private final Actor giver = guild.giver();
    private final Offer baker = guild.baker(guild.south, 700);

    @Test
    void the_receiver_gets_the_need_with_the_reasons_and_a_day_to_answer_by() {
        Need need = guild.need(giver, 10);

        Referral referral = passedOn(pass(need.id(), baker.id()));

        assertThat(referrals.find(guild.organisation, referral.id())).contains(referral);
        assertThat(referral.receiver()).isEqualTo(baker.member());
        assertThat(referral.state()).isEqualTo(ReferralState.OFFERED);
        assertThat(referral.due()).contains(LocalDate.of(2026, 3, 4));
        assertThat(referral.explanation().lines())
                .containsExactly(new Explanation.Line(
                        "B1",
                        Part.Kind.SCORE,
                        10,
                        700,
                        Map.of(Locale.ENGLISH, "This good: 700", Locale.GERMAN, "So gut: 700")));
        assertThat(referrals.history(guild.organisation, referral.id()))
                .extracting(ReferralEvent::kind, ReferralEvent::note)
                .containsExactly(tuple(EventKind.OFFERED, "please"));
    }

    @Test
    void somebody_elses_need_is_not_there() {
        Need need = guild.need(guild.member(guild.north, "7512.1"), 10);

        assertThat(pass(need.id(), baker.id())).isEqualTo(new Outcome.NeedNotFound());
        assertThat(pass(new NeedId(guild.ids.next()), baker.id())).isEqualTo(new Outcome.NeedNotFound());
    }

    @Test
    void an_offer_that_is_not_there_cannot_be_chosen() {
        assertThat(pass(guild.need(giver, 10).id(), new OfferId(guild.ids.next())))
                .isEqualTo(new Outcome.OfferNotFound());
    }

    @Test
    void who_cannot_serve_the_need_does_not_get_it_and_the_reasons_are_told() {
        Actor competitor = guild.member(guild.north, "7512.1");
        guild.offer(competitor, baker.attributes());
        Need need = guild.need(competitor, 10);

        assertThat(passOnNeed.handle(competitor, command(need.id(), baker.id())))
                .isInstanceOfSatisfying(
                        Outcome.NotPossible.class,
                        refused -> assertThat(refused.explanation().lines())
                                .extracting(Explanation.Line::rule)
                                .contains("core.service"));
    }

    @Test
    void what_the_law_keeps_with_its_giver_is_not_passed_on() {
        Need need = guild.need(giver, BreadTrade.FORBIDDEN);

        assertThat(pass(need.id(), baker.id())).isInstanceOf(Outcome.Blocked.class);
        assertThat(passedOn(pass(guild.need(giver, BreadTrade.ADVISED).id(), baker.id()))
                        .state())
                .as("advice does not block")
                .isEqualTo(ReferralState.OFFERED);
    }

    @Test
    void whom_nobody_could_assess_may_be_chosen_all_the_same() {
        Offer unreadable = guild.baker(guild.south, BreadTrade.UNREADABLE);

        Referral referral = passedOn(pass(guild.need(giver, 10).id(), unreadable.id()));

        assertThat(referral.explanation().lines()).isEmpty();
    }

    @Test
    void a_need_is_with_one_receiver_at_a_time_whoever_that_is() {
        Need need = guild.need(giver, 10);
        Offer other = guild.baker(guild.nearby, 800);
        Referral first = passedOn(pass(need.id(), baker.id()));

        assertThat(pass(need.id(), baker.id())).isEqualTo(new Outcome.WithReceiver());
        assertThat(pass(need.id(), other.id())).isEqualTo(new Outcome.WithReceiver());
        assertThat(referrals.chain(guild.organisation, first.id())).hasSize(1);
    }

    @Test
    void what_was_declined_goes_to_somebody_else_or_to_the_same_again() {
        Need need = guild.need(giver, 10);
        declined(passedOn(pass(need.id(), baker.id())));

        Referral again = passedOn(pass(need.id(), baker.id()));
        declined(again);

        assertThat(passedOn(pass(need.id(), guild.baker(guild.nearby, 800).id()))
                        .state())
                .isEqualTo(ReferralState.OFFERED);
    }

    private void declined(Referral referral) {
        var takeStep = new TakeStep(guild.stores.transactions(), referrals, guild.stores.organisations(), guild.time);
        var decline = new TakeStep.Command(
                referral.id(), new Step.Decline(DeclineReason.CAPACITY), "", referral.version(), Source.API);
        assertThat(takeStep.handle(Passing.behind(guild, baker), decline)).isInstanceOf(TakeStep.Outcome.Taken.class);
    }

    private Outcome pass(NeedId need, OfferId offer) {
        return passOnNeed.handle(giver, command(need, offer));
    }

    private static PassOnNeed.Command command(NeedId need, OfferId offer) {
        return new PassOnNeed.Command(need, offer, "please", Source.API);
    }

    private static Referral passedOn(Outcome outcome) {
        return ((Outcome.PassedOn) outcome).referral();
    }
}
