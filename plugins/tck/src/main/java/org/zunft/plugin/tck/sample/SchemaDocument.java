package org.zunft.plugin.tck.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/**
 * A JSON schema of the 2020-12 dialect that can say what is wrong with an instance. Formats count as assertions, as
 * they do in the server.
 */
public final class SchemaDocument {

    /** The dialect every schema names under {@code $schema}. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode node;
    private final Schema schema;

    private SchemaDocument(JsonNode node, Schema schema) {
        this.node = node;
        this.schema = schema;
    }

    /**
     * Reads a schema.
     *
     * @param json the document
     * @throws IllegalArgumentException if it is not JSON, not a schema, or refers to another document
     */
    public static SchemaDocument parse(String json) {
        JsonNode node = tree(json);
        if (node.findValuesAsText("$ref").stream().anyMatch(target -> !target.startsWith("#"))) {
            throw new IllegalArgumentException("a $ref leads out of the document");
        }
        var registry = registry();
        var complaints = registry.getSchema(SchemaLocation.of(DIALECT)).validate(node);
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException("not a schema of 2020-12: " + complaints.getFirst());
        }
        try {
            return new SchemaDocument(node, registry.getSchema(node));
        } catch (RuntimeException problem) {
            throw new IllegalArgumentException("not a schema of 2020-12: " + problem.getMessage(), problem);
        }
    }

    /** The document itself. */
    public JsonNode node() {
        return node;
    }

    /** What is wrong with an instance; empty when it is valid. */
    public List<String> complaints(JsonNode instance) {
        return schema.validate(instance).stream().map(Object::toString).toList();
    }

    /** Whether an instance satisfies the schema. */
    public boolean accepts(JsonNode instance) {
        return schema.validate(instance).isEmpty();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("not JSON: " + problem.getOriginalMessage(), problem);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }
}
