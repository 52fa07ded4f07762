package org.zunft.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Guild;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.OrganisationId;

class WakeReferralsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final Guild guild = new Guild();
    private final Referrals referrals = guild.stores.referrals();
    private final TakeStep takeStep =
            new TakeStep(guild.stores.transactions(), referrals, guild.stores.organisations(), guild.time);
    private final WakeReferrals wakeReferrals =
            new WakeReferrals(guild.stores.transactions(), referrals, guild.stores.organisations(), guild.time);
    private final Offer offer = guild.baker(guild.south, 700);
    private final Actor receiver = Passing.behind(guild, offer);
    private final Referral referral = Passing.on(guild, guild.giver(), offer);

    @BeforeEach
    void rest_until_friday() {
        take(new Step.Accept());
        take(new Step.Reach());
        take(new Step.Hold(FRIDAY));
    }

    @Test
    void it_rests_until_its_day_and_goes_on_in_the_first_hour_of_it() {
        guild.pass(Duration.ofDays(3).plusHours(15));
        assertThat(wakeReferrals.handle(guild.organisation)).isZero();
        assertThat(stored().state()).isEqualTo(ReferralState.ON_HOLD);

        guild.pass(Duration.ofHours(1));
        assertThat(wakeReferrals.handle(guild.organisation)).isOne();
        assertThat(stored().state()).isEqualTo(ReferralState.IN_CONTACT);
        assertThat(stored().held()).isEmpty();
    }

    @Test
    void the_history_says_that_the_server_did_it_and_nobody_does_it_twice() {
        guild.pass(Duration.ofDays(4));

        assertThat(wakeReferrals.handle(guild.organisation)).isOne();
        assertThat(wakeReferrals.handle(guild.organisation)).isZero();
        assertThat(referrals.history(guild.organisation, referral.id()))
                .filteredOn(event -> event.kind() == EventKind.RESUMED)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.source()).isEqualTo(Source.SERVER);
                    assertThat(event.actor()).isEqualTo(receiver.member());
                    assertThat(event.at()).isEqualTo(guild.time.instant());
                });
    }

    @Test
    void a_server_that_was_away_counts_the_next_word_from_the_day_itself() {
        guild.pass(Duration.ofDays(40));

        wakeReferrals.handle(guild.organisation);

        assertThat(stored().due()).contains(FRIDAY.plusDays(30));
        assertThat(stored().isOverdue(Guild.TODAY.plusDays(40))).isTrue();
    }

    @Test
    void what_was_closed_meanwhile_stays_closed() {
        take(new Step.CloseServed());
        guild.pass(Duration.ofDays(10));

        assertThat(wakeReferrals.handle(guild.organisation)).isZero();
        assertThat(stored().state()).isEqualTo(ReferralState.CLOSED_SERVED);
    }

    @Test
    void of_an_organisation_that_is_not_there_nothing_goes_on() {
        assertThat(wakeReferrals.handle(new OrganisationId(guild.ids.next()))).isZero();
    }

    private void take(Step step) {
        var command = new TakeStep.Command(referral.id(), step, "", stored().version(), Source.API);
        assertThat(takeStep.handle(receiver, command)).isInstanceOf(TakeStep.Outcome.Taken.class);
    }

    private Referral stored() {
        return referrals.find(guild.organisation, referral.id()).orElseThrow();
    }
}
