package org.zunft.core.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Team;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;

/**
 * A need with everything around it that a match depends on.
 *
 * @param need the need
 * @param organisation the organisation
 * @param homes the teams of the giver's memberships
 * @param memberships the giver's memberships that last
 * @param seats the giver's seats
 * @param offers the giver's own offers
 * @param at the moment of asking
 */
public record Inquiry(
        Need need,
        Organisation organisation,
        List<Team> homes,
        List<Membership> memberships,
        List<Seat> seats,
        List<Offer> offers,
        Instant at) {

    /** Copies the lists. */
    public Inquiry {
        homes = List.copyOf(homes);
        memberships = List.copyOf(memberships);
        seats = List.copyOf(seats);
        offers = List.copyOf(offers);
    }

    /** This inquiry by somebody who says otherwise of his own capacity than the one who noted the need. */
    public Inquiry withOwn(GiverCapacity capacity) {
        return new Inquiry(need.withOwn(capacity), organisation, homes, memberships, seats, offers, at);
    }

    LocalDate today() {
        return at.atZone(organisation.zone()).toLocalDate();
    }

    Set<TeamId> teams() {
        return memberships.stream().map(Membership::team).collect(Collectors.toSet());
    }

    Set<RegionId> regions() {
        return homes.stream().map(Team::region).collect(Collectors.toSet());
    }

    Set<SeatHeld> seatsHeld() {
        return seats.stream()
                .map(seat -> new SeatHeld(seat.team().toString(), seat.occupation()))
                .collect(Collectors.toSet());
    }
}
