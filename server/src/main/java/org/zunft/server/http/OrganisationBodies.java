package org.zunft.server.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.organisation.OrganisationTree;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Team;

/** Bodies about the tree. */
final class OrganisationBodies {

    private static final String TEAM =
            "{\"id\": \"01920000-0000-7000-8000-000000000003\", \"name\": \"Nürnberg Burg\", \"language\": \"de\","
                    + " \"place\": {\"country\": \"DE\", \"postal_code\": \"90402\"}}";

    private OrganisationBodies() {}

    /**
     * The organisation.
     *
     * @param id its identity
     * @param name its name
     * @param timeZone where its days begin, by the IANA database
     * @param language the language of its office
     * @param fairness whether near-ties take turns at being shown first
     * @param regions its regions
     */
    @Schema(
            name = "Organisation",
            examples = "{\"id\": \"01920000-0000-7000-8000-000000000001\", \"name\": \"Zunft Franken\", \"time_zone\":"
                    + " \"Europe/Berlin\", \"language\": \"de\", \"fairness\": \"TAKE_TURNS\", \"regions\": [{\"id\":"
                    + " \"01920000-0000-7000-8000-000000000002\", \"name\": \"Mittelfranken\", \"teams\": [" + TEAM
                    + "]}]}")
    public record TreeBody(
            UUID id, String name, String timeZone, String language, FairnessPolicy fairness, List<RegionBody> regions) {

        static TreeBody of(OrganisationTree tree) {
            var organisation = tree.organisation();
            return new TreeBody(
                    organisation.id().value(),
                    organisation.name(),
                    organisation.zone().getId(),
                    organisation.locale().getLanguage(),
                    organisation.fairness(),
                    tree.regions().stream()
                            .map(region -> RegionBody.of(region, tree))
                            .toList());
        }
    }

    /**
     * A region.
     *
     * @param id its identity
     * @param name its name
     * @param teams its teams
     */
    @Schema(
            name = "Region",
            examples = "{\"id\": \"01920000-0000-7000-8000-000000000002\", \"name\": \"Mittelfranken\", \"teams\": ["
                    + TEAM + "]}")
    public record RegionBody(UUID id, String name, List<TeamBody> teams) {

        static RegionBody of(Region region, OrganisationTree tree) {
            return new RegionBody(
                    region.id().value(),
                    region.name(),
                    tree.teams().stream()
                            .filter(team -> team.region().equals(region.id()))
                            .map(TeamBody::of)
                            .toList());
        }

        /** A new one, which has no teams yet. */
        static RegionBody of(Region region) {
            return new RegionBody(region.id().value(), region.name(), List.of());
        }
    }

    /**
     * A team.
     *
     * @param id its identity
     * @param name its name
     * @param language the language it speaks
     * @param place where it meets
     */
    @Schema(name = "Team", examples = TEAM)
    public record TeamBody(UUID id, String name, String language, Bodies.Place place) {

        static TeamBody of(Team team) {
            return new TeamBody(
                    team.id().value(), team.name(), team.locale().getLanguage(), Bodies.Place.of(team.place()));
        }
    }

    /**
     * A region to add.
     *
     * @param name its name, at most 120 characters
     */
    @Schema(name = "NewRegion", examples = "{\"name\": \"Oberfranken\"}")
    public record NewRegion(@Nullable String name) {}

    /**
     * A team to add.
     *
     * @param region the region it belongs to
     * @param name its name, at most 120 characters
     * @param language the language it speaks: de or en
     * @param place where it meets
     */
    @Schema(
            name = "NewTeam",
            examples = "{\"region\": \"01920000-0000-7000-8000-000000000002\", \"name\": \"Fürth Stadtpark\","
                    + " \"language\": \"de\", \"place\": {\"country\": \"DE\", \"postal_code\": \"90762\"}}")
    public record NewTeam(
            @Nullable UUID region,
            @Nullable String name,
            @Nullable String language,
            Bodies.@Nullable Place place) {}
}
