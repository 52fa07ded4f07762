package org.zunft.bench.world;

import java.util.List;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Team;

/**
 * The synthetic organisation: 2,500 teams with one seat for each of 40 professions, so 100,000 members of whom 2,500
 * are printers.
 *
 * @param organisation the organisation
 * @param regions its regions, one for each two-digit area of postal codes
 * @param teams its teams
 * @param residents everybody
 */
public record World(Organisation organisation, List<Region> regions, List<Team> teams, List<Resident> residents) {

    /** The profession whose plugin judges. */
    public static final String PRINT = "print";

    /** Somebody who may have a need for print: one of all others. */
    public Resident giver(int number) {
        int place = Math.floorMod(number * 41, residents.size());
        return residents.get(place).offer().profession().isPresent() ? residents.get(place + 1) : residents.get(place);
    }
}
