package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zunft.core.memory.Stores;
import org.zunft.core.organisation.OrganisationTree;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Team;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;

/** What organisations owe. */
public abstract class OrganisationsContract {

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_tree_comes_back_with_regions_and_teams_by_name() {
        var world = World.in(stores());
        world.write(() -> {
            stores().organisations().add(world.organisation, new Region(new RegionId(world.ids.next()), "Zürich"));
            stores().organisations().add(world.organisation, new Region(new RegionId(world.ids.next()), "Bayern"));
            stores().organisations().add(world.organisation, world.team(new TeamId(world.ids.next()), "Ärzteviertel"));
            stores().organisations().add(world.organisation, world.team(new TeamId(world.ids.next()), "Bonn"));
        });

        OrganisationTree tree = world.read(() -> stores().organisations().tree(world.organisation))
                .orElseThrow();

        assertThat(world.read(() -> stores().organisations().find(world.organisation)))
                .contains(tree.organisation());
        assertThat(tree.organisation().name()).isEqualTo("Zünftige Gesellschaft");
        assertThat(tree.organisation().zone().getId()).isEqualTo("Europe/Vienna");
        assertThat(tree.organisation().locale().toLanguageTag()).isEqualTo("de-AT");
        assertThat(tree.regions()).extracting(Region::name).containsExactly("Bayern", "Österreich", "Zürich");
        assertThat(tree.teams()).extracting(Team::name).containsExactly("Ärzteviertel", "Bonn", "Sankt Pölten");
        assertThat(tree.teams()).contains(world.team(world.team, "Sankt Pölten"));
        assertThat(world.read(() -> stores().organisations().only())).isPresent();
    }

    @Test
    void an_organisation_is_not_stored_twice() {
        var world = World.in(stores());
        var organisation = world.read(() -> stores().organisations().tree(world.organisation))
                .orElseThrow()
                .organisation();

        assertThatThrownBy(() -> world.write(() -> stores().organisations().add(organisation)))
                .isInstanceOf(AlreadyExists.class);
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());

        assertThat(other.read(() -> stores().organisations().team(other.organisation, world.team)))
                .isEmpty();
        assertThat(other.read(() -> stores().organisations().tree(other.organisation))
                        .orElseThrow()
                        .teams())
                .hasSize(1);
        assertThat(other.read(() -> stores().organisations().tree(new OrganisationId(other.ids.next()))))
                .isEmpty();
        assertThat(other.read(() -> stores().organisations().find(new OrganisationId(other.ids.next()))))
                .isEmpty();
    }
}
