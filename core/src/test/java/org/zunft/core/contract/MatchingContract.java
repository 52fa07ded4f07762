package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.core.matching.Exposure;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.memory.Stores;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.SeatId;

/** What listings and exposures owe. */
public abstract class MatchingContract {

    /** The store under test. */
    protected abstract Stores stores();

    private static final Instant LONG_AFTER = World.SKIPPED_IN_BERLIN.plus(Duration.ofDays(90));

    @Test
    void a_listing_shows_offer_region_and_place() {
        var world = World.in(stores());
        Offer offer = world.newOffer();

        ListedOffer listed = world.read(() -> stores().listings().find(world.organisation, offer.id()))
                .orElseThrow();

        assertThat(listed.offer()).isEqualTo(offer);
        assertThat(listed.region()).isEqualTo(world.region);
        assertThat(listed.place()).hasToString("AT-3100");
        assertThat(listings(world)).containsExactly(listed);
    }

    @Test
    void an_offer_whose_member_left_the_seat_is_not_listed() {
        var world = World.in(stores());
        MemberId gone = world.newMember();
        MemberId successor = world.newMember();
        SeatId seat = world.newSeat();
        Offer offer = world.offer(gone, seat);
        world.write(() -> {
            stores().seats()
                    .add(world.organisation, world.membership(gone, seat, Optional.of(LocalDate.of(2025, 5, 1))));
            stores().seats().add(world.organisation, world.membership(successor, seat, Optional.empty()));
            stores().offers().add(world.organisation, offer);
        });

        assertThat(listings(world)).isEmpty();
        assertThat(world.read(() -> stores().listings().find(world.organisation, offer.id())))
                .isEmpty();
        assertThat(world.read(() -> stores().listings().changedSince(world.organisation, Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void what_changed_since_a_moment_is_told_by_the_offer_and_by_its_member() {
        var world = World.in(stores());
        Offer offer = world.newOffer();
        Instant future = Instant.parse("2099-01-01T00:00:00Z");

        // The member was stored a moment ago, the offer bears an older date.
        assertThat(world.read(() -> stores().listings().changedSince(world.organisation, LONG_AFTER)))
                .extracting(ListedOffer::offer)
                .containsExactly(offer);
        assertThat(world.read(() -> stores().listings().changedSince(world.organisation, Instant.EPOCH)))
                .hasSize(1);
        assertThat(world.read(() -> stores().listings().changedSince(world.organisation, future)))
                .isEmpty();
    }

    @Test
    void exposure_fades_and_adds_up() {
        var world = World.in(stores());
        Offer offer = world.newOffer();
        Offer never = world.newOffer();
        add(world, offer, new Exposure(1.0, 0.5, World.SKIPPED_IN_BERLIN));

        add(world, offer, new Exposure(0.25, 0.125, LONG_AFTER));

        Map<OfferId, Exposure> found =
                world.read(() -> stores().exposures().find(world.organisation, List.of(offer.id(), never.id())));
        assertThat(found).hasSize(1).containsKey(offer.id());
        assertThat(found.get(offer.id())).isEqualTo(new Exposure(0.75, 0.375, LONG_AFTER));
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        Offer offer = world.newOffer();
        add(world, offer, new Exposure(1.0, 0.5, World.SKIPPED_IN_BERLIN));

        assertThat(listings(other)).isEmpty();
        assertThat(other.read(() -> stores().listings().find(other.organisation, offer.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().listings().changedSince(other.organisation, Instant.EPOCH)))
                .isEmpty();
        assertThat(other.read(() -> stores().exposures().find(other.organisation, List.of(offer.id()))))
                .isEmpty();
    }

    private List<ListedOffer> listings(World world) {
        return world.read(() -> {
            List<ListedOffer> all = new ArrayList<>();
            stores().listings().forEach(world.organisation, all::add);
            return all;
        });
    }

    private void add(World world, Offer offer, Exposure exposure) {
        world.write(() -> stores().exposures().add(world.organisation, Map.of(offer.id(), exposure)));
    }
}
