package org.zunft.core.access;

import java.util.Map;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.TeamId;

/**
 * Who acts.
 *
 * @param organisation the organisation he belongs to; nothing outside it exists for him
 * @param member the person
 * @param role what he does for the whole organisation
 * @param teams his teams and what he does in each
 */
public record Actor(OrganisationId organisation, MemberId member, OrganisationRole role, Map<TeamId, TeamRole> teams) {

    /** Copies the teams. */
    public Actor {
        teams = Map.copyOf(teams);
    }

    boolean leads(TeamId team) {
        return teams.get(team) == TeamRole.TEAM_LEAD;
    }

    boolean leadsAny() {
        return teams.containsValue(TeamRole.TEAM_LEAD);
    }

    boolean isIn(TeamId team) {
        return teams.containsKey(team);
    }

    boolean isOffice() {
        return role == OrganisationRole.OFFICE;
    }
}
