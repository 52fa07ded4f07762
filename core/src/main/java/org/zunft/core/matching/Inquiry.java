package org.zunft.core.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.OrganisationTree;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Team;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;

/**
 * A need with everything around it that a match depends on.
 *
 * @param need the need
 * @param tree the organisation
 * @param memberships the giver's memberships that last
 * @param seats the giver's seats
 * @param offers the giver's own offers
 * @param at the moment of asking
 */
public record Inquiry(
        Need need,
        OrganisationTree tree,
        List<Membership> memberships,
        List<Seat> seats,
        List<Offer> offers,
        Instant at) {

    /** Copies the lists. */
    public Inquiry {
        memberships = List.copyOf(memberships);
        seats = List.copyOf(seats);
        offers = List.copyOf(offers);
    }

    LocalDate today() {
        return at.atZone(tree.organisation().zone()).toLocalDate();
    }

    Set<TeamId> teams() {
        return memberships.stream().map(Membership::team).collect(Collectors.toSet());
    }

    Set<RegionId> regions() {
        return teams().stream()
                .flatMap(team -> tree.team(team).stream())
                .map(Team::region)
                .collect(Collectors.toSet());
    }

    Set<SeatHeld> seatsHeld() {
        return seats.stream()
                .map(seat -> new SeatHeld(seat.team().toString(), seat.occupation()))
                .collect(Collectors.toSet());
    }
}
