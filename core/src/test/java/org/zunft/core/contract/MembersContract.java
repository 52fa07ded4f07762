package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.core.memory.Stores;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

/** What members owe. */
public abstract class MembersContract {

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_member_comes_back_as_stored() {
        var world = World.in(stores());
        Member member = world.member("zoe@example.org");

        world.write(() -> stores().members().add(world.organisation, member));

        assertThat(world.read(() -> stores().members().find(world.organisation, member.id())))
                .contains(member);
        assertThat(world.read(() -> stores().members().byEmail(world.organisation, "zoe@example.org")))
                .contains(member);
        assertThat(world.read(() -> stores().members().find(world.organisation, List.of(member.id()))))
                .containsExactly(member);
        assertThat(world.read(() -> stores().members().find(world.organisation, List.<MemberId>of())))
                .isEmpty();
    }

    @Test
    void mail_addresses_are_compared_exactly() {
        var world = World.in(stores());
        world.write(() -> stores().members().add(world.organisation, world.member("jürgen@example.org")));

        assertThat(world.read(() -> stores().members().byEmail(world.organisation, "jurgen@example.org")))
                .isEmpty();
        assertThat(world.read(() -> stores().members().byEmail(world.organisation, "JÜRGEN@example.org")))
                .isEmpty();
        assertThat(world.read(() -> stores().members().byEmail(world.organisation, "jürgen@example.org ")))
                .isEmpty();
    }

    @Test
    void a_mail_address_is_taken_once() {
        var world = World.in(stores());
        Member second = world.member("b@example.org");
        world.write(() -> {
            stores().members().add(world.organisation, world.member("a@example.org"));
            stores().members().add(world.organisation, second);
        });

        assertThatThrownBy(() ->
                        world.write(() -> stores().members().add(world.organisation, world.member("a@example.org"))))
                .isInstanceOfSatisfying(
                        AlreadyExists.class, e -> assertThat(e.what()).isEqualTo("email"))
                .hasMessageNotContaining("example");
        assertThatThrownBy(() -> world.write(() ->
                        stores().members().replace(world.organisation, with(second, "a@example.org"), Version.FIRST)))
                .isInstanceOf(AlreadyExists.class);
    }

    @Test
    void a_change_is_stored_under_the_next_version_and_only_once() {
        var world = World.in(stores());
        Member member = world.member("a@example.org");
        world.write(() -> stores().members().add(world.organisation, member));
        Member changed = with(member, "c@example.org");

        boolean first = stores().transactions()
                .write(() -> stores().members().replace(world.organisation, changed, Version.FIRST));
        boolean late = stores().transactions()
                .write(() -> stores().members().replace(world.organisation, member, Version.FIRST));

        assertThat(first).isTrue();
        assertThat(late).isFalse();
        Member now = world.read(() -> stores().members().find(world.organisation, member.id()))
                .orElseThrow();
        assertThat(now.email()).isEqualTo("c@example.org");
        assertThat(now.role()).isEqualTo(OrganisationRole.NONE);
        assertThat(now.version()).isEqualTo(new Version(1));
    }

    @Test
    void pages_show_every_member_once_in_the_order_of_ids() {
        var world = World.in(stores());
        var all = new ArrayList<Member>();
        for (int number = 0; number < 7; number++) {
            all.add(world.member("m" + number + "@example.org"));
        }
        world.write(() -> stores().members().addAll(world.organisation, all));

        assertThat(world.read(() ->
                        Paging.all(3, page -> stores().members().list(world.organisation, Optional.empty(), page))))
                .containsExactlyElementsOf(all);
        assertThat(world.read(() ->
                        Paging.all(7, page -> stores().members().list(world.organisation, Optional.empty(), page))))
                .hasSize(7);
    }

    @Test
    void a_team_lists_those_who_belong_to_it_now() {
        var world = World.in(stores());
        MemberId present = world.newMember();
        MemberId gone = world.newMember();
        world.newMember();
        SeatId one = world.newSeat();
        SeatId two = world.newSeat();
        SeatId three = world.newSeat();
        world.write(() -> {
            stores().seats().add(world.organisation, world.membership(present, one, Optional.empty()));
            stores().seats().add(world.organisation, world.membership(present, two, Optional.empty()));
            stores().seats()
                    .add(world.organisation, world.membership(gone, three, Optional.of(LocalDate.of(2025, 1, 1))));
        });

        assertThat(world.read(() -> stores().members().list(world.organisation, Optional.of(world.team), Paging.FIRST))
                        .items())
                .extracting(Member::id)
                .containsExactly(present);
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        Member member = world.member("a@example.org");
        world.write(() -> stores().members().add(world.organisation, member));

        assertThat(other.read(() -> stores().members().find(other.organisation, member.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().members().find(other.organisation, List.of(member.id()))))
                .isEmpty();
        assertThat(other.read(() -> stores().members().byEmail(other.organisation, "a@example.org")))
                .isEmpty();
        assertThat(other.read(() -> stores().members().list(other.organisation, Optional.empty(), Paging.FIRST))
                        .items())
                .isEmpty();
        assertThat(stores().transactions()
                        .<Boolean>write(() -> stores().members().replace(other.organisation, member, Version.FIRST)))
                .isFalse();
        other.write(() -> stores().members().add(other.organisation, other.member("a@example.org")));
    }

    private static Member with(Member member, String email) {
        return new Member(
                member.id(),
                member.givenName(),
                member.familyName(),
                member.firm(),
                email,
                member.phone(),
                member.place(),
                List.of(),
                member.locale(),
                OrganisationRole.NONE,
                member.version());
    }
}
