package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.core.memory.Stores;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Standing;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.SeatId;

/** What seats and memberships owe. */
public abstract class SeatsContract {

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_seat_comes_back_as_stored() {
        var world = World.in(stores());
        Seat seat = world.seat("7322.1");

        world.write(() -> stores().seats().add(world.organisation, seat));

        assertThat(world.read(() -> stores().seats().find(world.organisation, seat.id())))
                .contains(seat);
        assertThat(world.read(() -> stores().seats().of(world.organisation, world.team, "7322.1")))
                .contains(seat);
        assertThat(world.read(() -> stores().seats().of(world.organisation, world.team, "7322.10")))
                .isEmpty();
    }

    @Test
    void a_team_has_one_seat_for_a_profession() {
        var world = World.in(stores());
        world.write(() -> stores().seats().add(world.organisation, world.seat("7322.1")));

        assertThatThrownBy(() -> world.write(() -> stores().seats().add(world.organisation, world.seat("7322.1"))))
                .isInstanceOfSatisfying(
                        AlreadyExists.class, e -> assertThat(e.what()).isEqualTo("seat"));
    }

    @Test
    void a_seat_is_held_by_one_member_at_a_time_and_by_any_number_one_after_another() {
        var world = World.in(stores());
        SeatId seat = world.newSeat();
        MemberId former = world.newMember();
        MemberId holder = world.newMember();
        Membership lasting = world.membership(holder, seat, Optional.empty());
        world.write(() -> stores().seats()
                .addMemberships(
                        world.organisation,
                        List.of(
                                world.membership(former, seat, Optional.of(LocalDate.of(2025, 1, 1))),
                                world.membership(former, seat, Optional.of(LocalDate.of(2025, 3, 30))),
                                lasting)));

        assertThatThrownBy(() -> world.write(() ->
                        stores().seats().add(world.organisation, world.membership(former, seat, Optional.empty()))))
                .isInstanceOfSatisfying(
                        AlreadyExists.class, e -> assertThat(e.what()).isEqualTo("holder"));
        assertThat(world.read(() -> stores().seats().holder(world.organisation, seat)))
                .contains(lasting);
        assertThat(world.read(() -> stores().seats().heldBy(world.organisation, holder)))
                .containsExactly(lasting);
        assertThat(world.read(() -> stores().seats().heldBy(world.organisation, former)))
                .isEmpty();
        assertThat(world.read(() -> stores().seats().standings(world.organisation, holder)))
                .containsExactly(new Standing(
                        world.team,
                        world.read(() -> stores().organisations().team(world.organisation, world.team))
                                .orElseThrow()
                                .region(),
                        world.read(() -> stores().seats().find(world.organisation, seat))
                                .orElseThrow()
                                .occupation()));
        assertThat(world.read(() -> stores().seats().standings(world.organisation, former)))
                .isEmpty();
        assertThat(world.read(() -> stores().seats().teamsOf(world.organisation, List.of(former, holder))))
                .isEqualTo(Map.of(holder, Set.of(world.team)));
        assertThat(world.read(() -> stores().seats().teamsOf(world.organisation, List.of())))
                .isEmpty();
    }

    @Test
    void pages_show_every_seat_once() {
        var world = World.in(stores());
        var all = new ArrayList<Seat>();
        for (int number = 0; number < 5; number++) {
            all.add(world.seat("1." + number));
        }
        world.write(() -> stores().seats().addSeats(world.organisation, all));

        assertThat(world.read(() -> Paging.all(
                        2, page -> stores().seats().list(world.organisation, Optional.of(world.team), page))))
                .containsExactlyElementsOf(all);
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        SeatId seat = world.newSeat();
        MemberId holder = world.newMember();
        world.write(() -> stores().seats().add(world.organisation, world.membership(holder, seat, Optional.empty())));

        assertThat(other.read(() -> stores().seats().find(other.organisation, seat)))
                .isEmpty();
        assertThat(other.read(() -> stores().seats().holder(other.organisation, seat)))
                .isEmpty();
        assertThat(other.read(() -> stores().seats().heldBy(other.organisation, holder)))
                .isEmpty();
        assertThat(other.read(() -> stores().seats().list(other.organisation, Optional.empty(), Paging.FIRST))
                        .items())
                .isEmpty();
    }
}
