package org.zunft.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.policy.ConsentPath;
import org.zunft.api.policy.Permission;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Term;
import org.zunft.core.access.Action;
import org.zunft.core.profession.Professions;
import org.zunft.core.profession.Wording;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Gate;

/** What plugins teach: schemas, words, services, law. */
@Controller("/api/v1/professions")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "professions")
public final class ProfessionController {

    private final Professions professions;
    private final ObjectMapper json;
    private final Problems problems;

    /** Answers from the catalogue of the moment. */
    public ProfessionController(Professions professions, ObjectMapper json, Problems problems) {
        this.professions = professions;
        this.json = json;
        this.problems = problems;
    }

    /**
     * A profession in a list.
     *
     * @param id its id
     * @param serves the ESCO or ISCO-08 codes it serves
     * @param needSchemaVersion the version of the schema of needs
     * @param offerSchemaVersion the version of the schema of offers
     */
    @Schema(
            name = "ProfessionEntry",
            examples = "{\"id\": \"print\", \"serves\": [\"7322\"], \"need_schema_version\": \"1.0\","
                    + " \"offer_schema_version\": \"1.0\"}")
    public record Entry(String id, List<String> serves, String needSchemaVersion, String offerSchemaVersion) {

        static Entry of(Profession<?, ?> profession) {
            return new Entry(
                    profession.id().toString(),
                    codes(profession),
                    profession.needSchema().version(),
                    profession.offerSchema().version());
        }
    }

    /**
     * Professions.
     *
     * @param items the professions that installed plugins teach, by id
     */
    @Schema(
            name = "Professions",
            examples = "{\"items\": [{\"id\": \"print\", \"serves\": [\"7322\"], \"need_schema_version\": \"1.0\","
                    + " \"offer_schema_version\": \"1.0\"}]}")
    public record Entries(List<Entry> items) {}

    /**
     * A profession with all it teaches.
     *
     * @param id its id
     * @param serves the ESCO or ISCO-08 codes it serves
     * @param needSchema what may be stated about a need
     * @param offerSchema what may be stated about an offer
     * @param services the services a client can ask for
     * @param vocabulary its terms with their synonyms by language
     * @param policy what its law allows
     * @param rules the ids of its rules, in the order in which reasons are shown
     * @param messages its sentences by language, as ICU message patterns
     */
    @Schema(
            name = "Profession",
            examples = "{\"id\": \"print\", \"serves\": [\"7322\"], \"need_schema\": {\"version\": \"1.0\", \"schema\":"
                    + " {\"type\": \"object\"}}, \"offer_schema\": {\"version\": \"1.0\", \"schema\": {\"type\":"
                    + " \"object\"}}, \"services\": [\"flyer\"], \"vocabulary\": [{\"code\": \"flyer\", \"words\":"
                    + " {\"de\": [\"Flyer\", \"Handzettel\"]}}], \"policy\": {\"value_tracking\": \"ALLOWED\","
                    + " \"quota\": \"ALLOWED\", \"awards\": \"ALLOWED\", \"lead_text\": \"ALLOWED\","
                    + " \"consent_path\": \"CARD_OR_CONTACT\"}, \"rules\": [\"P1\"], \"messages\": {\"de\": {},"
                    + " \"en\": {}}}")
    public record Detail(
            String id,
            List<String> serves,
            SchemaBody needSchema,
            SchemaBody offerSchema,
            List<String> services,
            List<TermBody> vocabulary,
            PolicyBody policy,
            List<String> rules,
            Map<String, Map<String, String>> messages) {}

    /**
     * A schema.
     *
     * @param version major and minor; additive within a major
     * @param schema the JSON Schema (2020-12)
     */
    @Schema(name = "AttributeSchema")
    public record SchemaBody(
            String version, @Schema(type = "object") JsonNode schema) {}

    /**
     * A term.
     *
     * @param code its code
     * @param words its words by language, the preferred one first
     */
    @Schema(name = "Term")
    public record TermBody(String code, Map<String, List<String>> words) {

        static TermBody of(Term term) {
            var words = new TreeMap<String, List<String>>();
            term.words().forEach((locale, each) -> words.put(locale.getLanguage(), each));
            return new TermBody(term.code(), words);
        }
    }

    /**
     * What the law of a profession allows; no team can allow more.
     *
     * @param valueTracking whether a value may be kept
     * @param quota whether a number of referrals may be asked for
     * @param awards whether referrals may be awarded
     * @param leadText whether the words of the need may be passed on
     * @param consentPath how a client may come to the receiver
     */
    @Schema(name = "PolicyFlags")
    public record PolicyBody(
            Permission valueTracking,
            Permission quota,
            Permission awards,
            Permission leadText,
            ConsentPath consentPath) {

        static PolicyBody of(PolicyFlags flags) {
            return new PolicyBody(
                    flags.valueTracking(), flags.quota(), flags.awards(), flags.leadText(), flags.consentPath());
        }
    }

    /** The professions that installed plugins teach. */
    @Get
    @Allowed(Action.VIEW_ORGANISATION)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Entries.class)))
    public HttpResponse<?> list() {
        return HttpResponse.ok(
                new Entries(professions.current().all().stream().map(Entry::of).toList()));
    }

    /** One profession with its schemas, words, services, law and messages. */
    @Get("/{id}")
    @Allowed(Action.VIEW_ORGANISATION)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Detail.class)))
    public HttpResponse<?> one(HttpRequest<?> request, String id) {
        return professions.current().all().stream()
                .filter(profession -> profession.id().toString().equals(id))
                .findFirst()
                .<HttpResponse<?>>map(profession -> HttpResponse.ok(detail(profession)))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    private Detail detail(Profession<?, ?> profession) {
        var messages = new TreeMap<String, Map<String, String>>();
        Wording.LOCALES.forEach(locale -> messages.put(
                locale.getLanguage(),
                new TreeMap<>(profession.messages().patterns().getOrDefault(locale, Map.of()))));
        return new Detail(
                profession.id().toString(),
                codes(profession),
                schema(profession.needSchema()),
                schema(profession.offerSchema()),
                profession.services().stream().map(Service::code).toList(),
                profession.vocabulary().terms().stream().map(TermBody::of).toList(),
                PolicyBody.of(profession.policyFlags()),
                profession.rules().stream().map(rule -> rule.id()).toList(),
                messages);
    }

    private SchemaBody schema(AttributeSchema schema) {
        try {
            return new SchemaBody(schema.version(), json.readTree(schema.json()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plugin was let in with a schema that is not JSON", impossible);
        }
    }

    private static List<String> codes(Profession<?, ?> profession) {
        return profession.serves().stream().map(Occupation::code).sorted().toList();
    }
}
