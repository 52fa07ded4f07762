package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.core.access.Actor;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.FairnessPolicy;

class TurnsTest {

    private static final Exposure SHOWN_TWICE = new Exposure(2, 4, Guild.MONDAY);

    private final Guild guild = new Guild();
    private final Actor giver = guild.giver();

    @Test
    void of_two_near_ties_each_is_first_in_turn() {
        Offer better = guild.baker(guild.north, 800);
        Offer nearly = guild.baker(guild.north, 790);

        assertThat(first(guild)).isEqualTo(better.id().toString());
        assertThat(first(guild)).isEqualTo(nearly.id().toString());
        assertThat(first(guild)).isEqualTo(better.id().toString());
    }

    @Test
    void a_guild_that_goes_by_totals_never_turns() {
        var strict = new Guild(FairnessPolicy.TOTALS_ONLY);
        Offer better = strict.baker(strict.north, 800);
        strict.baker(strict.north, 790);
        Actor asking = strict.giver();

        assertThat(List.of(first(strict, asking), first(strict, asking), first(strict, asking)))
                .containsOnly(better.id().toString());
    }

    @Test
    void an_urgent_need_goes_by_totals_and_uses_up_nobodys_turn() {
        Offer better = guild.baker(guild.north, 800);
        guild.baker(guild.north, 790);
        Need urgent = guild.need(giver, Attributes.none().with("priority", Value.of("stat")), Optional.empty());

        assertThat(ranked(guild.match(giver, urgent, Reach.TEAM)))
                .startsWith(better.id().toString());
        assertThat(first(guild)).isEqualTo(better.id().toString());
    }

    @Test
    void what_was_shown_is_stored_once_with_the_discount_of_its_rank() {
        Offer better = guild.baker(guild.north, 800);
        Offer nearly = guild.baker(guild.north, 790);
        first(guild);
        guild.turns.store();
        guild.turns.store();

        var stored = guild.stores.exposures().find(guild.organisation, List.of(better.id(), nearly.id()));

        assertThat(stored).containsEntry(better.id(), new Exposure(1, 0.8, Guild.MONDAY));
        assertThat(stored).hasEntrySatisfying(nearly.id(), exposure -> {
            assertThat(exposure.shown()).isCloseTo(Math.log(2) / Math.log(3), within(1e-9));
            assertThat(exposure.merit()).isEqualTo(0.79);
        });
    }

    @Test
    void what_is_stored_counts_as_much_as_what_is_not_stored_yet() {
        Offer better = guild.baker(guild.north, 800);
        Offer nearly = guild.baker(guild.north, 790);
        first(guild);
        guild.turns.store();

        assertThat(first(guild)).isEqualTo(nearly.id().toString());
        assertThat(first(guild)).isEqualTo(better.id().toString());
    }

    @Test
    void only_the_first_fifty_are_looked_at() {
        List<Offer> bakers = IntStream.range(0, 51)
                .mapToObj(number -> guild.baker(guild.north, 900 - 10 * number))
                .toList();
        first(guild);
        guild.turns.store();

        assertThat(guild.stores
                        .exposures()
                        .find(guild.organisation, bakers.stream().map(Offer::id).toList()))
                .hasSize(50)
                .doesNotContainKey(bakers.getLast().id());
    }

    @Test
    void exposure_adds_up_and_fades_before_it_does() {
        Exposure more = SHOWN_TWICE.plus(new Exposure(1, 3, Guild.MONDAY.plus(Duration.ofDays(90))));

        assertThat(more.shown()).isCloseTo(2, within(1e-9));
        assertThat(more.merit()).isCloseTo(5, within(1e-9));
        assertThat(more.at()).isEqualTo(Guild.MONDAY.plus(Duration.ofDays(90)));
    }

    @Test
    void the_share_is_exposure_for_merit_in_thousandths() {
        assertThat(SHOWN_TWICE.share()).isEqualTo(500);
        assertThat(Exposure.none(Guild.MONDAY).share()).isZero();
        assertThat(new Exposure(1, 0, Guild.MONDAY).share())
                .as("without merit there was none")
                .isZero();
    }

    private String first(Guild where) {
        return first(where, giver);
    }

    private static String first(Guild where, Actor asking) {
        return ranked(where.match(asking, where.need(asking, 10), Reach.TEAM)).getFirst();
    }

    private static List<String> ranked(Matched matched) {
        return matched.ranking().ranked().stream()
                .map(each -> each.candidate().id())
                .toList();
    }
}
