package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.access.Actor;
import org.zunft.core.offer.Offer;

class ShelfTest {

    private final Guild guild = new Guild();
    private final Actor baker = guild.member(guild.north, "7512.1");
    private final Offer offer = guild.offer(baker, Attributes.none());

    @Test
    void a_filled_shelf_holds_every_offer_and_so_does_the_index() {
        guild.shelf.fill(guild.organisation);

        assertThat(guild.shelf.size()).isOne();
        assertThat(guild.candidates.puts()).isOne();
        assertThat(guild.shelf.find(offer.id()).map(ShelvedOffer::listed).map(ListedOffer::offer))
                .contains(offer);
    }

    @Test
    void what_did_not_change_is_not_indexed_again() {
        guild.shelf.fill(guild.organisation);
        guild.shelf.fill(guild.organisation);
        guild.shelf.catchUp(guild.organisation);

        assertThat(guild.candidates.puts()).isOne();
    }

    @Test
    void catching_up_reads_what_changed_and_keeps_the_rest() {
        guild.shelf.fill(guild.organisation);
        guild.pass(Duration.ofMinutes(1));
        Offer later = guild.offer(guild.member(guild.north, "7512.2"), Attributes.none());
        guild.shelf.catchUp(guild.organisation);

        assertThat(guild.shelf.find(later.id())).isPresent();
        assertThat(guild.shelf.size()).isEqualTo(2);
        assertThat(guild.candidates.puts()).isEqualTo(2);
    }

    @Test
    void a_commit_that_becomes_visible_late_is_still_caught_up_with() {
        guild.shelf.fill(guild.organisation);
        guild.pass(Duration.ofSeconds(5));
        Offer late = guild.offer(guild.member(guild.north, "7512.2"), Attributes.none());
        guild.pass(Duration.ofSeconds(5));
        guild.shelf.catchUp(guild.organisation);

        assertThat(guild.shelf.find(late.id())).isPresent();
    }

    @Test
    void a_changed_offer_takes_the_place_of_the_old_one() {
        guild.shelf.fill(guild.organisation);
        Offer nearer = changed(OptionalInt.of(5));
        guild.stores.offers().replace(guild.organisation, nearer, offer.version());
        guild.shelf.catchUp(guild.organisation);

        assertThat(guild.shelf.size()).isOne();
        assertThat(guild.shelf
                        .find(offer.id())
                        .map(each -> each.listed().offer().radius()))
                .contains(OptionalInt.of(5));
    }

    @Test
    void more_offers_than_one_batch_are_all_shelved() {
        for (int number = 0; number < 1100; number++) {
            guild.offer(guild.member(guild.north, "7512.1." + number), Attributes.none());
        }
        guild.shelf.fill(guild.organisation);

        assertThat(guild.shelf.size()).isEqualTo(1101);
        assertThat(guild.candidates.puts()).isEqualTo(1101);
    }

    @Test
    void an_offer_is_read_once_by_a_profession_and_again_by_the_next_version_of_its_plugin() {
        guild.shelf.fill(guild.organisation);
        ShelvedOffer shelved = guild.shelf.find(offer.id()).orElseThrow();
        var trade = new BreadTrade();
        var read = shelved.as(trade, guild.readers);

        assertThat(shelved.as(trade, guild.readers)).isSameAs(read);
        assertThat(shelved.as(new BreadTrade(), guild.readers)).isNotSameAs(read);
        assertThat(shelved.as(new BreadTrade(), guild.readers))
                .usingRecursiveComparison()
                .ignoringFields("by")
                .isEqualTo(read);
    }

    private Offer changed(OptionalInt radius) {
        return new Offer(
                offer.id(),
                offer.member(),
                offer.seat(),
                offer.team(),
                offer.occupation(),
                offer.profession(),
                offer.schemaVersion(),
                offer.text(),
                offer.locale(),
                offer.attributes(),
                radius,
                offer.languages(),
                offer.bookedUntil(),
                offer.changedAt(),
                offer.version().next());
    }
}
