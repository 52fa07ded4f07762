package org.zunft.core.memory;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.OrganisationTree;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Team;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.TeamId;

/** Organisations in memory. */
public final class InMemoryOrganisations implements Organisations {

    private final InMemoryRows<Organisation> organisations = new InMemoryRows<>();
    private final InMemoryRows<Region> regions = new InMemoryRows<>();
    private final InMemoryRows<Team> teams = new InMemoryRows<>();

    @Override
    public Optional<Organisation> only() {
        return organisations.everywhere(any -> true).stream().min(Comparator.comparing(Organisation::id));
    }

    @Override
    public Optional<Organisation> find(OrganisationId organisation) {
        return organisations.find(organisation, organisation.value());
    }

    @Override
    public Optional<OrganisationTree> tree(OrganisationId organisation) {
        Comparator<Object> byName = Collator.getInstance(Locale.ROOT);
        return find(organisation)
                .map(root -> new OrganisationTree(
                        root,
                        regions.all(organisation, any -> true).stream()
                                .sorted(Comparator.comparing(Region::name, byName))
                                .toList(),
                        teams.all(organisation, any -> true).stream()
                                .sorted(Comparator.comparing(Team::name, byName))
                                .toList()));
    }

    @Override
    public Optional<Team> team(OrganisationId organisation, TeamId team) {
        return teams.find(organisation, team.value());
    }

    @Override
    public void add(Organisation organisation) {
        organisations.add(organisation.id(), organisation.id().value(), organisation);
    }

    @Override
    public void add(OrganisationId organisation, Region region) {
        regions.add(organisation, region.id().value(), region);
    }

    @Override
    public void add(OrganisationId organisation, Team team) {
        teams.add(organisation, team.id().value(), team);
    }
}
