package org.zunft.core.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.Standing;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;

/**
 * A need with everything around it that a match depends on.
 *
 * @param need the need
 * @param organisation the organisation
 * @param standings what the giver is by his seats
 * @param offers the giver's own offers
 * @param at the moment of asking
 */
public record Inquiry(Need need, Organisation organisation, List<Standing> standings, List<Offer> offers, Instant at) {

    /** Copies the lists. */
    public Inquiry {
        standings = List.copyOf(standings);
        offers = List.copyOf(offers);
    }

    /** This inquiry by somebody who says otherwise of his own capacity than the one who noted the need. */
    public Inquiry withOwn(GiverCapacity capacity) {
        return new Inquiry(need.withOwn(capacity), organisation, standings, offers, at);
    }

    LocalDate today() {
        return at.atZone(organisation.zone()).toLocalDate();
    }

    Set<TeamId> teams() {
        return standings.stream().map(Standing::team).collect(Collectors.toSet());
    }

    Set<RegionId> regions() {
        return standings.stream().map(Standing::region).collect(Collectors.toSet());
    }

    Set<SeatHeld> seatsHeld() {
        return standings.stream()
                .map(each -> new SeatHeld(each.team().toString(), each.occupation()))
                .collect(Collectors.toSet());
    }
}
