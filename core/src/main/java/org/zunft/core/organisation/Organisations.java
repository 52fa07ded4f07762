package org.zunft.core.organisation;

import java.util.Optional;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.TeamId;

/** The organisations of this server with their regions and teams. */
public interface Organisations {

    /** The organisation this server works for, when it is set up. */
    Optional<Organisation> only();

    /** One organisation. */
    Optional<Organisation> find(OrganisationId organisation);

    /** The organisation with its regions and teams; empty when there is none of this id. */
    Optional<OrganisationTree> tree(OrganisationId organisation);

    /** One team. */
    Optional<Team> team(OrganisationId organisation, TeamId team);

    /** Stores a new organisation. */
    void add(Organisation organisation);

    /** Stores a new region. */
    void add(OrganisationId organisation, Region region);

    /** Stores a new team. */
    void add(OrganisationId organisation, Team team);
}
