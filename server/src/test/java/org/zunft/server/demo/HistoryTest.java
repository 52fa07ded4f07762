package org.zunft.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zunft.core.matching.Explanation;
import org.zunft.core.referral.Clocks;
import org.zunft.core.referral.Life;
import org.zunft.core.referral.Party;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Source;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.ReferralId;

class HistoryTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final DemoData DATA = DemoData.read();

    private final List<Passing> history = History.generate(DATA, 1, TODAY, ZONE);

    @Test
    void the_same_seed_and_day_give_the_same_year() {
        assertThat(History.generate(DATA, 1, TODAY, ZONE)).isEqualTo(history);
    }

    @Test
    void another_seed_gives_another_year() {
        assertThat(History.generate(DATA, 2, TODAY, ZONE)).isNotEqualTo(history);
    }

    @Test
    void everything_lies_in_the_year_before_today_and_in_order() {
        Instant now = TODAY.atTime(8, 0).atZone(ZONE).toInstant();

        assertThat(history).hasSize(History.REFERRALS).extracting(Passing::at).isSorted();
        assertThat(history).allSatisfy(passing -> {
            List<Instant> times = new ArrayList<>(List.of(passing.at()));
            passing.happenings().forEach(happening -> times.add(happening.at()));
            assertThat(times).isSorted().allSatisfy(at -> assertThat(at).isBefore(now));
            assertThat(passing.at())
                    .isAfter(TODAY.minusDays(370).atStartOfDay(ZONE).toInstant());
        });
    }

    @Test
    void every_step_is_one_that_the_life_of_a_referral_allows() {
        assertThat(history).allSatisfy(passing -> assertThat(end(passing)).isPresent());
    }

    @Test
    void the_year_ends_with_referrals_in_every_state_a_receiver_can_see() {
        var seen = EnumSet.noneOf(ReferralState.class);
        history.forEach(passing -> seen.add(end(passing).orElseThrow()));

        assertThat(seen)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ReferralState.DRAFT, ReferralState.CONSENT_PENDING)));
    }

    @Test
    void most_are_accepted_and_more_than_half_are_served() {
        List<ReferralState> ends =
                history.stream().map(passing -> end(passing).orElseThrow()).toList();
        long served = ends.stream().filter(ReferralState.CLOSED_SERVED::equals).count();
        long declined = ends.stream().filter(ReferralState.DECLINED::equals).count();

        assertThat(served).isBetween(600L, 780L);
        assertThat(declined).isBetween(80L, 160L);
    }

    @Test
    void nobody_passes_a_need_to_himself_or_one_of_his_own_trade() {
        assertThat(history).allSatisfy(passing -> {
            assertThat(passing.receiver()).isNotEqualTo(passing.giver());
            assertThat(passing.giver().occupation()).isNotEqualTo(passing.need().occupation());
            assertThat(passing.receiver().occupation()).isEqualTo(passing.need().occupation());
        });
    }

    @Test
    void no_blank_is_left_in_a_text() {
        assertThat(history).allSatisfy(passing -> assertThat(passing.text()).doesNotContain("{", "}"));
    }

    /** Where a referral ends when its steps are taken one by one; empty if one cannot be taken. */
    private static Optional<ReferralState> end(Passing passing) {
        var life = new Life(Clocks.DEFAULT, ZONE);
        var giver = new MemberId(new UUID(0, 1));
        var receiver = new MemberId(new UUID(0, 2));
        var chosen = new Life.Chosen(
                new NeedId(new UUID(0, 3)),
                receiver,
                new OfferId(new UUID(0, 4)),
                Optional.empty(),
                new Explanation(0, List.of()));
        var offered = new Life.Act(giver, Party.GIVER, "", passing.at(), Source.CONSOLE);
        Referral referral =
                life.begin(new ReferralId(new UUID(0, 5)), chosen, offered).referral();
        for (Happening happening : passing.happenings()) {
            MemberId actor = happening.party() == Party.GIVER ? giver : receiver;
            var act = new Life.Act(actor, happening.party(), "", happening.at(), Source.CONSOLE);
            if (!(life.take(referral, happening.step(), act) instanceof Life.Outcome.Taken taken)) {
                return Optional.empty();
            }
            referral = taken.referral();
        }
        return Optional.of(referral.state());
    }
}
