package org.zunft.server.http;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.api.policy.ConsentPath;
import org.zunft.core.need.DraftNeed;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.NotedNeed;
import org.zunft.core.need.Origin;
import org.zunft.core.need.Reading;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.server.http.MatchBodies.AdviceBody;

/** Bodies about needs. */
final class NeedBodies {

    static final String TEXT = "10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen, Lieferung 90402 Nürnberg";

    private static final String NEED =
            "{\"id\": \"01920000-0000-7000-8000-000000000010\", \"giver\": \"01920000-0000-7000-8000-000000000004\","
                    + " \"text\": \"" + TEXT + "\", \"language\": \"de\", \"profession\": \"print\","
                    + " \"schema_version\": \"1.0\", \"attributes\": {\"quantity\": 10000}, \"readings\":"
                    + " [{\"attribute\": \"quantity\", \"value\": 10000, \"words\": \"10.000\", \"start\": 0, \"end\":"
                    + " 6}], \"place\": {\"country\": \"DE\", \"postal_code\": \"90402\"}, \"own_capacity\":"
                    + " \"UNSTATED\", \"origin\": \"CLIENT\", \"noted_at\": \"2026-11-23T08:00:00Z\", \"version\": 0,"
                    + " \"consent_path\": \"CARD_OR_CONTACT\", \"standing\": \"READY\", \"advice\": []}";
    private static final int LONGEST_CODE = 40;

    private NeedBodies() {}

    /**
     * A need to note or to change.
     *
     * @param text the giver's words, at most 4000 characters; may be missing when attributes say it all
     * @param language the language of the words: de or en; that of the answer when missing
     * @param profession the id of the profession it belongs to; or
     * @param occupation the ESCO code of the occupation it belongs to
     * @param attributes what is known in the profession's terms; takes precedence over what is read out of the text
     * @param place where the work is wanted; read out of the text when missing
     * @param ownCapacity whether the giver serves such needs himself; UNSTATED when missing
     * @param origin whose need it is; CLIENT when missing
     */
    @Schema(
            name = "NeedDraft",
            examples = "{\"text\": \"" + TEXT + "\", \"language\": \"de\", \"profession\": \"print\"}")
    public record NeedDraft(
            @Nullable String text,
            @JsonAlias("lang") @Nullable String language,
            @Nullable String profession,
            @Nullable String occupation,
            @Schema(type = "object") @Nullable ObjectNode attributes,
            Bodies.@Nullable Place place,
            @Nullable GiverCapacity ownCapacity,
            @Nullable Origin origin) {

        DraftNeed read(Input input, String pointer, Locale fallback) {
            return new DraftNeed(
                    input.freeText(text, pointer + "/text", org.zunft.api.text.NeedText.MAX_LENGTH),
                    input.language(language, pointer + "/language", fallback),
                    input.optional(profession, pointer + "/profession", ProfessionId::new, "print"),
                    Optional.ofNullable(occupation)
                            .map(code -> input.text(code, pointer + "/occupation", LONGEST_CODE)),
                    input.attributes(attributes, pointer + "/attributes"),
                    input.place(place, pointer + "/place"),
                    Objects.requireNonNullElse(ownCapacity, GiverCapacity.UNSTATED),
                    Objects.requireNonNullElse(origin, Origin.CLIENT));
        }
    }

    /**
     * A need as it is stored.
     *
     * @param id its identity
     * @param giver who noted it
     * @param text the giver's words
     * @param language the language of the words
     * @param profession the profession whose plugin judges it
     * @param occupation the ESCO code it was confirmed to belong to
     * @param schemaVersion the version of the schema its attributes satisfy
     * @param attributes what is wanted in the profession's terms: as stated, completed by what was read
     * @param readings what was read out of the text, with the words it came from
     * @param place where the work is wanted
     * @param ownCapacity whether the giver serves such needs himself
     * @param origin whose need it is
     * @param notedAt when it was noted or changed last
     * @param version counts changes; the ETag without its quotes
     * @param consentPath how client and receiver may come together; missing for the receiver, who reads it in the
     *     referral
     * @param standing whether it may leave its giver; missing for the receiver
     * @param advice what the law of its profession says; to be read before anybody is looked for
     */
    @Schema(name = "Need", examples = NEED)
    public record NeedBody(
            UUID id,
            UUID giver,
            String text,
            String language,
            @Nullable String profession,
            @Nullable String occupation,
            @Nullable String schemaVersion,
            @Schema(type = "object") ObjectNode attributes,
            List<ReadingBody> readings,
            Bodies.@Nullable Place place,
            GiverCapacity ownCapacity,
            Origin origin,
            Instant notedAt,
            long version,
            @Nullable ConsentPath consentPath,
            NotedNeed.@Nullable Standing standing,
            List<AdviceBody> advice) {

        /** A need as its receiver sees it. */
        static NeedBody of(Need need) {
            return of(need, null, null, List.of());
        }

        static NeedBody of(
                Need need,
                @Nullable ConsentPath consentPath,
                NotedNeed.@Nullable Standing standing,
                List<AdviceBody> advice) {
            return new NeedBody(
                    need.id().value(),
                    need.giver().value(),
                    need.text(),
                    need.locale().getLanguage(),
                    need.profession().map(ProfessionId::toString).orElse(null),
                    need.occupation().orElse(null),
                    need.schemaVersion().orElse(null),
                    JsonAttributes.write(need.attributes()),
                    need.readings().stream().map(ReadingBody::of).toList(),
                    Bodies.Place.of(need.place()),
                    need.own(),
                    need.origin(),
                    need.notedAt(),
                    need.version().number(),
                    consentPath,
                    standing,
                    advice);
        }
    }

    /**
     * Something that was read out of the text.
     *
     * @param attribute the attribute
     * @param value its value
     * @param words the words it came from
     * @param start where they begin in the text, counted from 0
     * @param end where they end, exclusive
     */
    @Schema(name = "Reading")
    public record ReadingBody(
            String attribute, @Schema(type = "object") JsonNode value, String words, int start, int end) {

        static ReadingBody of(Reading reading) {
            return new ReadingBody(
                    reading.attribute(),
                    JsonAttributes.writeValue(reading.value()),
                    reading.words(),
                    reading.start(),
                    reading.end());
        }
    }

    /**
     * A part of a list of needs.
     *
     * @param items the needs
     * @param next the address of the next part; missing at the end
     */
    @Schema(name = "Needs", examples = "{\"items\": [" + NEED + "]}")
    public record NeedPage(List<NeedBody> items, @Nullable String next) {}
}
