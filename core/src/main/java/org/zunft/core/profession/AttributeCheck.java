package org.zunft.core.profession;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;

/** Checks stated attributes against the schema of a profession. */
@Singleton
public final class AttributeCheck {

    private static final int MOST_COMPILED = 64;
    private static final Map<String, String> GERMAN_TYPES = Map.of(
            "string", "Text",
            "integer", "ganze Zahl",
            "number", "Zahl",
            "boolean", "true oder false",
            "array", "Liste",
            "object", "Objekt");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .build()));
    private final Map<AttributeSchema, Schema> compiled = new ConcurrentHashMap<>();

    /** A check that has compiled nothing yet. */
    public AttributeCheck() {}

    /**
     * What is wrong with attributes.
     *
     * @param schema what they must satisfy
     * @param attributes what is stated
     * @param locale the language of the messages
     * @return empty when nothing is
     */
    public List<Violation> violations(AttributeSchema schema, Attributes attributes, Locale locale) {
        return compile(schema)
                .validate(
                        JsonAttributes.write(attributes),
                        context -> context.executionConfig(config -> config.locale(locale)))
                .stream()
                .map(error -> violation(error, locale))
                .distinct()
                .toList();
    }

    /** Schemas come and go with plugins; forgetting them all now and then is cheaper than tracking each. */
    private Schema compile(AttributeSchema schema) {
        if (compiled.size() > MOST_COMPILED) {
            compiled.clear();
        }
        return compiled.computeIfAbsent(schema, each -> registry.getSchema(each.json(), InputFormat.JSON));
    }

    private static Violation violation(Error error, Locale locale) {
        String pointer = error.getInstanceLocation().toString();
        if (error.getProperty() != null) {
            pointer += "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
        }
        return new Violation(pointer, error.getKeyword(), message(error, locale));
    }

    /** The validator's own sentence; its German one names types in English. */
    private static String message(Error error, Locale locale) {
        if (!error.getKeyword().equals("type") || !locale.getLanguage().equals("de")) {
            return error.getMessage();
        }
        List<String> types = Arrays.stream(error.getArguments())
                .map(type -> GERMAN_TYPES.getOrDefault(type.toString(), type.toString()))
                .toList();
        return types.getFirst() + " gefunden, " + types.getLast() + " erwartet";
    }
}
