package org.zunft.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.zunft.server.security.Open;

/**
 * Adds to the description of the API with which problems each operation may answer. Most follow from what an operation
 * takes, so that none is forgotten; those of its own stand at the route as {@link Refuses}.
 */
@Singleton
public final class DescribedProblems {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Comparator<ProblemCode> BY_ORDER = Comparator.naturalOrder();

    private final Router router;
    private final ProblemTexts texts;

    /** Describes the problems of the routes there are. */
    public DescribedProblems(Router router, ProblemTexts texts) {
        this.router = router;
        this.texts = texts;
    }

    /** Adds the problems to a document. */
    public void addTo(ObjectNode document) {
        document.withObject("/components/schemas").set("Problem", schema(document));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    ObjectNode described = (ObjectNode) operation.getValue();
                    AnnotationMetadata rules = rules(operation.getKey().toUpperCase(Locale.ROOT), path.getKey());
                    boolean open = rules.hasAnnotation(Open.class);
                    if (open) {
                        described.putArray("security");
                    }
                    Set<ProblemCode> codes = byWhatItTakes(described);
                    if (!open) {
                        codes.add(ProblemCode.UNAUTHENTICATED);
                    }
                    codes.addAll(Arrays.asList(rules.enumValues(Refuses.class, ProblemCode.class)));
                    add(described, codes);
                }));
    }

    private AnnotationMetadata rules(String method, String path) {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethodName().equals(method)
                        && route.getUriMatchTemplate().toPathString().equals(path))
                .findFirst()
                .map(UriRouteInfo::getAnnotationMetadata)
                .orElseThrow(() -> new IllegalStateException("Described, but no route: " + method + " " + path));
    }

    private static Set<ProblemCode> byWhatItTakes(JsonNode operation) {
        Set<ProblemCode> codes = EnumSet.of(
                ProblemCode.INVALID_PARAMETER,
                ProblemCode.NOT_ACCEPTABLE,
                ProblemCode.INTERNAL_ERROR,
                ProblemCode.STORE_UNAVAILABLE,
                ProblemCode.OVERLOADED,
                ProblemCode.BODY_TOO_LARGE);
        Collection<String> parameters = StreamSupport.stream(
                        operation.path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("in").asText() + " "
                        + parameter.path("name").asText())
                .toList();
        if (parameters.stream().anyMatch(parameter -> parameter.startsWith("path "))) {
            codes.add(ProblemCode.NOT_FOUND);
        }
        if (parameters.contains("header Idempotency-Key")) {
            codes.addAll(List.of(
                    ProblemCode.IDEMPOTENCY_KEY_MISSING,
                    ProblemCode.IDEMPOTENCY_KEY_REUSED,
                    ProblemCode.STILL_RUNNING));
        }
        if (parameters.contains("header If-Match")) {
            codes.addAll(List.of(ProblemCode.VERSION_MISSING, ProblemCode.STALE_VERSION));
        }
        if (operation.has("requestBody")) {
            codes.addAll(
                    List.of(ProblemCode.MALFORMED_JSON, ProblemCode.INVALID_BODY, ProblemCode.UNSUPPORTED_MEDIA_TYPE));
        }
        return codes;
    }

    private void add(ObjectNode operation, Set<ProblemCode> codes) {
        Map<Integer, List<ProblemCode>> byStatus = codes.stream()
                .sorted(BY_ORDER)
                .collect(Collectors.groupingBy(code -> code.status().getCode(), TreeMap::new, Collectors.toList()));
        ObjectNode responses = operation.withObject("/responses");
        byStatus.forEach((status, of) -> {
            ObjectNode response = responses.putObject(String.valueOf(status));
            response.put(
                    "description",
                    of.stream().map(code -> texts.title(code, Locale.ENGLISH)).collect(Collectors.joining("; ")));
            ArrayNode all = response.withObject("/content")
                    .putObject(Problem.MEDIA_TYPE)
                    .putObject("schema")
                    .putArray("allOf");
            all.addObject().put("$ref", PROBLEM);
            ArrayNode names =
                    all.addObject().putObject("properties").putObject("code").putArray("enum");
            of.forEach(code -> names.add(code.slug()));
        });
    }

    private static ObjectNode schema(ObjectNode document) {
        ObjectNode schema = document.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        property(properties, "type", "string", "an address on this server that explains the kind of problem");
        property(properties, "title", "string", "the kind of problem in the language asked for");
        property(properties, "status", "integer", "the HTTP status");
        property(properties, "detail", "string", "what to do about it, in the language asked for");
        property(properties, "instance", "string", "the path that was asked");
        property(properties, "code", "string", "the kind of problem for programs");
        property(properties, "trace_id", "string", "what to tell the operator; the log has the same");
        property(properties, "violations", "array", "what exactly is wrong with the request");
        ObjectNode violation =
                properties.withObject("/violations").putObject("items").put("type", "object");
        ObjectNode parts = violation.putObject("properties");
        property(
                parts,
                "pointer",
                "string",
                "where in the body, as JSON Pointer; for parameters and headers their name");
        property(parts, "code", "string", "what is wrong, for programs");
        property(parts, "message", "string", "what is wrong, in the language asked for");
        required(violation, parts);
        property(
                parts,
                "passages",
                "array",
                "where in the text at the pointer it stands; missing when it is about the whole");
        ObjectNode passage = parts.withObject("/passages").putObject("items").put("type", "object");
        ObjectNode bounds = passage.putObject("properties");
        property(bounds, "start", "integer", "where it begins, counted from 0 in UTF-16 units");
        property(bounds, "end", "integer", "where it ends, exclusive");
        required(passage, bounds);
        required(schema, properties);
        return schema;
    }

    private static void property(ObjectNode properties, String name, String type, String description) {
        properties.putObject(name).put("type", type).put("description", description);
    }

    private static void required(ObjectNode schema, ObjectNode properties) {
        ArrayNode required = schema.putArray("required");
        properties.properties().forEach(property -> required.add(property.getKey()));
    }
}
