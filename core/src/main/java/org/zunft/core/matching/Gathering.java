package org.zunft.core.matching;

import java.util.Optional;
import java.util.Set;
import org.zunft.api.ProfessionId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;

/**
 * Which offers are worth judging.
 *
 * @param profession offers of this profession; empty to go by occupation
 * @param occupation offers on seats of this ESCO code or its ISCO-08 unit group; empty to go by profession
 * @param circle how far to look
 * @param text the words of the need; those that agree come first
 * @param limit how many at most
 */
public record Gathering(
        Optional<ProfessionId> profession, Optional<String> occupation, Circle circle, String text, int limit) {

    /** @throws IllegalArgumentException if neither profession nor occupation is named */
    public Gathering {
        if (profession.isEmpty() && occupation.isEmpty()) {
            throw new IllegalArgumentException("A gathering names a profession or an occupation");
        }
    }

    /** How far to look. */
    public sealed interface Circle {

        /**
         * Some teams.
         *
         * @param teams which
         */
        record InTeams(Set<TeamId> teams) implements Circle {}

        /**
         * Some regions.
         *
         * @param regions which
         */
        record InRegions(Set<RegionId> regions) implements Circle {}

        /** The whole organisation. */
        record InOrganisation() implements Circle {}
    }
}
