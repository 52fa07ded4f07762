package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.memory.Stores;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.Origin;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.Version;

/** What needs owe. */
public abstract class NeedsContract {

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_need_comes_back_as_stored() {
        var world = World.in(stores());
        Need need = world.need(world.newMember());

        world.write(() -> stores().needs().add(world.organisation, need));

        assertThat(world.read(() -> stores().needs().find(world.organisation, need.id())))
                .contains(need);
    }

    @Test
    void a_need_is_not_stored_twice() {
        var world = World.in(stores());
        Need need = world.need(world.newMember());
        world.write(() -> stores().needs().add(world.organisation, need));

        assertThatThrownBy(() -> world.write(() -> stores().needs().add(world.organisation, need)))
                .isInstanceOfSatisfying(
                        AlreadyExists.class, e -> assertThat(e.what()).isEqualTo("id"));
    }

    @Test
    void a_change_is_stored_under_the_next_version_and_only_once() {
        var world = World.in(stores());
        Need need = world.need(world.newMember());
        world.write(() -> stores().needs().add(world.organisation, need));

        assertThat(replaced(world, bare(need))).isTrue();
        assertThat(replaced(world, need)).isFalse();

        Need now = world.read(() -> stores().needs().find(world.organisation, need.id()))
                .orElseThrow();
        assertThat(now.version()).isEqualTo(new Version(1));
        assertThat(now.place()).isEmpty();
        assertThat(now.readings()).isEmpty();
        assertThat(now.occupation()).isEmpty();
    }

    @Test
    void a_need_is_kept_only_in_the_version_that_stands() {
        var world = World.in(stores());
        Need need = world.need(world.newMember());
        world.write(() -> stores().needs().add(world.organisation, need));

        assertThat(kept(world, need)).isTrue();
        replaced(world, need);
        assertThat(kept(world, need)).isFalse();
        assertThat(kept(World.in(stores()), need)).isFalse();
    }

    @Test
    void pages_show_every_need_of_a_giver_once_and_of_nobody_else() {
        var world = World.in(stores());
        MemberId giver = world.newMember();
        List<Need> all = List.of(world.need(giver), world.need(giver), world.need(giver));
        MemberId somebodyElse = world.newMember();
        world.write(() -> {
            stores().needs().addAll(world.organisation, all);
            stores().needs().add(world.organisation, world.need(somebodyElse));
        });

        assertThat(world.read(() -> Paging.all(2, page -> stores().needs().of(world.organisation, giver, page))))
                .containsExactlyElementsOf(all);
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        Need need = world.need(world.newMember());
        world.write(() -> stores().needs().add(world.organisation, need));

        assertThat(other.read(() -> stores().needs().find(other.organisation, need.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().needs().of(other.organisation, need.giver(), Paging.FIRST))
                        .items())
                .isEmpty();
        assertThat(replaced(other, need)).isFalse();
    }

    private boolean kept(World world, Need need) {
        return stores().transactions()
                .<Boolean>write(() -> stores().needs().keep(world.organisation, need.id(), Version.FIRST));
    }

    private boolean replaced(World world, Need need) {
        return stores().transactions()
                .<Boolean>write(() -> stores().needs().replace(world.organisation, need, Version.FIRST));
    }

    private static Need bare(Need need) {
        return new Need(
                need.id(),
                need.giver(),
                need.text(),
                need.locale(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Attributes.none(),
                List.of(),
                Optional.empty(),
                GiverCapacity.UNSTATED,
                Origin.CLIENT,
                need.notedAt(),
                need.version());
    }
}
