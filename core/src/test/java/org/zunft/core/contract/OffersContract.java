package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.memory.Stores;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.Version;

/** What offers owe. */
public abstract class OffersContract {

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void an_offer_comes_back_as_stored() {
        var world = World.in(stores());
        Offer offer = world.newOffer();

        assertThat(world.read(() -> stores().offers().find(world.organisation, offer.id())))
                .contains(offer);
        assertThat(world.read(() -> stores().offers().on(world.organisation, offer.seat())))
                .contains(offer);
        assertThat(world.read(() -> stores().offers().of(world.organisation, offer.member())))
                .containsExactly(offer);
    }

    @Test
    void what_is_not_stated_stays_unstated() {
        var world = World.in(stores());
        Offer bare = bare(world.offer(world.newMember(), world.newSeat()));

        world.write(() -> stores().offers().addAll(world.organisation, List.of(bare)));

        assertThat(world.read(() -> stores().offers().find(world.organisation, bare.id())))
                .contains(bare);
    }

    @Test
    void a_seat_has_one_offer() {
        var world = World.in(stores());
        Offer offer = world.newOffer();

        assertThatThrownBy(() -> world.write(
                        () -> stores().offers().add(world.organisation, world.offer(offer.member(), offer.seat()))))
                .isInstanceOfSatisfying(
                        AlreadyExists.class, e -> assertThat(e.what()).isEqualTo("offer"));
    }

    @Test
    void a_change_is_stored_under_the_next_version_and_only_once() {
        var world = World.in(stores());
        Offer offer = world.newOffer();

        assertThat(replaced(world, bare(offer))).isTrue();
        assertThat(replaced(world, offer)).isFalse();

        Offer now = world.read(() -> stores().offers().find(world.organisation, offer.id()))
                .orElseThrow();
        assertThat(now.version()).isEqualTo(new Version(1));
        assertThat(now.attributes()).isEqualTo(Attributes.none());
        assertThat(now.bookedUntil()).isEqualTo(Optional.<LocalDate>empty());
    }

    @Test
    void pages_show_every_offer_once() {
        var world = World.in(stores());
        List<Offer> all = List.of(world.newOffer(), world.newOffer(), world.newOffer(), world.newOffer());

        assertThat(world.read(() -> Paging.all(3, page -> stores().offers().list(world.organisation, page))))
                .containsExactlyElementsOf(all);
        assertThat(world.read(() -> Paging.all(1, page -> stores().offers().list(world.organisation, page))))
                .containsExactlyElementsOf(all);
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        Offer offer = world.newOffer();

        assertThat(other.read(() -> stores().offers().find(other.organisation, offer.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().offers().on(other.organisation, offer.seat())))
                .isEmpty();
        assertThat(other.read(() -> stores().offers().of(other.organisation, offer.member())))
                .isEmpty();
        assertThat(other.read(() -> stores().offers().list(other.organisation, Paging.FIRST))
                        .items())
                .isEmpty();
        assertThat(replaced(other, offer)).isFalse();
    }

    private boolean replaced(World world, Offer offer) {
        return stores().transactions()
                .<Boolean>write(() -> stores().offers().replace(world.organisation, offer, Version.FIRST));
    }

    private static Offer bare(Offer offer) {
        return new Offer(
                offer.id(),
                offer.member(),
                offer.seat(),
                offer.team(),
                offer.occupation(),
                Optional.empty(),
                Optional.empty(),
                "",
                Locale.ENGLISH,
                Attributes.none(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                offer.changedAt(),
                offer.version());
    }
}
