package org.zunft.core.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;

/** Seats and who holds them. */
public interface Seats {

    /** One seat. */
    Optional<Seat> find(OrganisationId organisation, SeatId seat);

    /** Seats by id; of one team when it is given. */
    Page<Seat> list(OrganisationId organisation, Optional<TeamId> team, PageRequest page);

    /** The seat for a profession in a team. */
    Optional<Seat> of(OrganisationId organisation, TeamId team, String occupation);

    /** Stores a new seat. */
    void add(OrganisationId organisation, Seat seat);

    /** The memberships of a member that last. */
    List<Membership> heldBy(OrganisationId organisation, MemberId member);

    /** What a member is by the seats he holds now. */
    List<Standing> standings(OrganisationId organisation, MemberId member);

    /** The teams of members by memberships that last; without those who are in none. */
    Map<MemberId, Set<TeamId>> teamsOf(OrganisationId organisation, Collection<MemberId> members);

    /** The membership that holds a seat now. */
    Optional<Membership> holder(OrganisationId organisation, SeatId seat);

    /** Stores a new membership. */
    void add(OrganisationId organisation, Membership membership);

    /** Stores new seats at once. */
    default void addSeats(OrganisationId organisation, Collection<Seat> seats) {
        seats.forEach(seat -> add(organisation, seat));
    }

    /** Stores new memberships at once. */
    default void addMemberships(OrganisationId organisation, Collection<Membership> memberships) {
        memberships.forEach(membership -> add(organisation, membership));
    }
}
