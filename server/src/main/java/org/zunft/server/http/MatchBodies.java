package org.zunft.server.http;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Part;
import org.zunft.core.matching.Reach;
import org.zunft.core.need.Advice;
import org.zunft.core.profession.Failure;

/** Bodies about matches. */
public final class MatchBodies {

    private static final String PART =
            "{\"rule\": \"P6\", \"kind\": \"SCORE\", \"weight\": 20, \"value\": 930, \"reason\": \"Die Auflage passt"
                    + " zur Maschine.\"}";

    private MatchBodies() {}

    /**
     * How far to look.
     *
     * @param reach WIDENING when missing
     * @param explained how many candidates are explained in full, 0 to 200, the rest by their total; 10 when missing
     */
    @Schema(name = "MatchRequest", examples = "{\"reach\": \"WIDENING\", \"explained\": 10}")
    public record MatchRequest(
            @Nullable Reach reach, @Nullable Integer explained) {}

    /**
     * Who can serve a need, who cannot, and why.
     *
     * @param profession whose rules judged; missing when no plugin serves the need
     * @param reach how far was looked; missing for a stateless match
     * @param attributes the need as it was understood; only for a stateless match
     * @param advice what the giver must tell the client, or mend before he passes the need on; to be read first
     * @param candidates those who can, best first
     * @param excluded those who cannot, with every reason
     * @param notAssessed those about whom the plugin gave no answer
     * @param attribution whom the data behind distances and occupations comes from
     */
    @Schema(
            name = "Ranking",
            examples =
                    "{\"profession\": \"print\", \"reach\": \"TEAM\", \"advice\": [], \"candidates\": [{\"rank\": 1, \"offer\":"
                            + " \"01920000-0000-7000-8000-000000000020\", \"member\":"
                            + " \"01920000-0000-7000-8000-000000000005\", \"name\": \"Jonas Reim\", \"firm\": \"Reim Druck"
                            + " (Demo)\", \"total\": 912, \"parts\": [" + PART
                            + "]}], \"excluded\": [], \"not_assessed\": [],"
                            + " \"attribution\": []}")
    public record RankingBody(
            @Nullable String profession,
            @Nullable Reach reach,
            @Schema(type = "object") @Nullable ObjectNode attributes,
            List<AdviceBody> advice,
            List<CandidateBody> candidates,
            List<CandidateBody> excluded,
            List<NotAssessedBody> notAssessed,
            List<String> attribution) {}

    /**
     * A candidate.
     *
     * @param rank 1 for the best; missing for the excluded
     * @param offer the id of the offer
     * @param member the id of the member
     * @param name the name of the member; missing for a stateless match
     * @param firm the firm of the member; missing for a stateless match
     * @param total 0 to 1000
     * @param distanceKm how far away, in kilometres; missing when not known or not asked
     * @param parts what each rule said; of the excluded, every reason against them
     */
    @Schema(name = "Candidate")
    public record CandidateBody(
            @Nullable Integer rank,
            String offer,
            String member,
            @Nullable String name,
            @Nullable String firm,
            int total,
            @Nullable Integer distanceKm,
            List<PartBody> parts) {}

    /**
     * What one rule said.
     *
     * @param rule the id of the rule
     * @param kind what it does to the total
     * @param weight how much it counts
     * @param value the score or limit, 0 to 1000
     * @param key the key of the reason, for programs
     * @param reason the reason in the language asked for
     */
    @Schema(name = "Part", examples = PART)
    public record PartBody(String rule, Part.Kind kind, int weight, int value, String key, String reason) {}

    /**
     * A candidate that could not be assessed.
     *
     * @param offer the id of the offer
     * @param member the id of the member
     * @param failure what went wrong with the plugin
     */
    @Schema(name = "NotAssessed")
    public record NotAssessedBody(String offer, String member, Failure failure) {}

    /**
     * What the law of the profession says of the need.
     *
     * @param rule the id of the rule
     * @param effect whether the need may leave its giver
     * @param reason what to tell or mend, in the language asked for
     */
    @Schema(name = "Advice")
    public record AdviceBody(String rule, Advice.Effect effect, String reason) {}

    /**
     * A need and offers to rank without storing anything.
     *
     * @param profession the id of the profession whose rules judge
     * @param today the day of the match; when missing the present one where the organisation is, on the
     *     command line where the machine is
     * @param giver who asks; missing when nobody competes
     * @param need the need
     * @param offers the offers, at most 500
     */
    @Schema(
            name = "StatelessMatch",
            examples = "{\"profession\": \"print\", \"today\": \"2026-11-23\", \"need\": {\"text\": \""
                    + NeedBodies.TEXT + "\", \"lang\": \"de\"}, \"offers\": [{\"id\": \"a\", \"attributes\": {},"
                    + " \"distance_km\": 12}]}")
    public record StatelessMatch(
            @Nullable String profession,
            @Nullable LocalDate today,
            @Nullable StatelessGiver giver,
            @Nullable StatelessNeed need,
            @Nullable List<@Nullable StatelessOffer> offers) {}

    /**
     * Who asks.
     *
     * @param member his id among the offers
     * @param seats the seats he holds
     * @param services codes of what he offers himself
     * @param offer his own offer in the profession's terms; adds to the services
     * @param capacity whether he would serve this need himself; UNSTATED when missing
     */
    @Schema(name = "StatelessGiver")
    public record StatelessGiver(
            @Nullable String member,
            @Nullable List<@Nullable SeatHeldBody> seats,
            @Nullable List<@Nullable String> services,
            @Schema(type = "object") @Nullable ObjectNode offer,
            org.zunft.core.need.@Nullable GiverCapacity capacity) {}

    /**
     * A seat.
     *
     * @param team which team
     * @param occupation which occupation
     */
    @Schema(name = "SeatHeld")
    public record SeatHeldBody(
            @Nullable String team, @Nullable String occupation) {}

    /**
     * The need.
     *
     * @param text the words, at most 4000 characters
     * @param lang the language of the words: de or en
     * @param attributes what is stated in the profession's terms
     * @param place where the work is wanted
     */
    @Schema(name = "StatelessNeed")
    public record StatelessNeed(
            @Nullable String text,
            @JsonAlias("language") @Nullable String lang,
            @Schema(type = "object") @Nullable ObjectNode attributes,
            Bodies.@Nullable Place place) {}

    /**
     * An offer.
     *
     * @param id its id in the answer, at most 80 characters
     * @param member the id of its member; the offer's own when missing
     * @param seat the seat it is made on
     * @param attributes what is stated in the profession's terms
     * @param distanceKm how far away, in kilometres; reckoned from the places when missing
     * @param place where the member is
     * @param radiusKm how far the member goes, in kilometres; anywhere when missing
     * @param bookedUntil the last day without capacity
     */
    @Schema(name = "StatelessOffer")
    public record StatelessOffer(
            @Nullable String id,
            @Nullable String member,
            @Nullable SeatHeldBody seat,
            @Schema(type = "object") @Nullable ObjectNode attributes,
            @Nullable Integer distanceKm,
            Bodies.@Nullable Place place,
            @Nullable Integer radiusKm,
            @Nullable LocalDate bookedUntil) {}
}
