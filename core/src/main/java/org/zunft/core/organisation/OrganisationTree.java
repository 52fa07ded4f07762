package org.zunft.core.organisation;

import java.util.List;
import java.util.Optional;
import org.zunft.core.shared.TeamId;

/**
 * The organisation with its regions and teams.
 *
 * @param organisation the root
 * @param regions the regions, by name
 * @param teams the teams, by name
 */
public record OrganisationTree(Organisation organisation, List<Region> regions, List<Team> teams) {

    /** Copies the lists. */
    public OrganisationTree {
        regions = List.copyOf(regions);
        teams = List.copyOf(teams);
    }

    /** The team of an id. */
    public Optional<Team> team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }
}
