package org.zunft.plugin.tck.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes one value for a schema. It steers towards validity and does not promise it: conditions, {@code not} and the
 * like are left to the validator, which throws away what does not fit.
 */
final class SampleMaker {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final int MOST_ITEMS = 4;

    private final Random random;
    private final SchemaMerge merge;
    private final TextSamples texts;
    private final NumberSamples numbers;
    private int depth;

    SampleMaker(JsonNode root, Random random) {
        this.random = random;
        this.merge = new SchemaMerge(root, random);
        this.texts = new TextSamples(random);
        this.numbers = new NumberSamples(random);
    }

    /** The values a schema enumerates, for itself or for the members of its list. */
    List<JsonNode> choices(JsonNode definition, int most) {
        JsonNode schema = merge.flat(definition);
        var choices = new ArrayList<JsonNode>();
        schema.path("enum").forEach(choices::add);
        schema.path("examples").forEach(choices::add);
        if (schema.path("type").asText().equals("boolean")) {
            choices.addAll(List.of(BooleanNode.TRUE, BooleanNode.FALSE));
        }
        if (schema.path("type").asText().equals("array")) {
            choices(schema.path("items"), most)
                    .forEach(item -> choices.add(NODES.arrayNode().add(item)));
        }
        return choices.stream().limit(most).toList();
    }

    /** An object with each optional property at a probability. */
    ObjectNode object(JsonNode definition, double density) {
        JsonNode schema = merge.flat(definition);
        ObjectNode object = NODES.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = depth < DEEPEST && random.nextDouble() < density;
            if (wanted || required.contains(property.getKey())) {
                object.set(property.getKey(), value(property.getValue(), density));
            }
        });
        schema.path("patternProperties").properties().forEach(property -> {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set(texts.matching(property.getKey()), value(property.getValue(), density));
            }
        });
        addFree(object, schema, density);
        return object;
    }

    private void addFree(ObjectNode object, JsonNode schema, double density) {
        JsonNode free = schema.path("additionalProperties");
        if (!free.isObject() || depth >= DEEPEST) {
            return;
        }
        JsonNode names = schema.path("propertyNames");
        int wanted = Math.max(schema.path("minProperties").asInt(0), random.nextInt(MOST_ITEMS));
        for (int i = 0; i < wanted; i++) {
            object.set(names.isObject() ? value(names, density).asText() : "name" + i, value(free, density));
        }
    }

    /** A value of any type. */
    JsonNode value(JsonNode definition, double density) {
        JsonNode schema = merge.flat(definition);
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return pick(schema.path("enum"));
        }
        if (!schema.path("examples").isEmpty() && random.nextInt(4) == 0) {
            return pick(schema.path("examples"));
        }
        depth++;
        try {
            return typed(schema, density);
        } finally {
            depth--;
        }
    }

    private JsonNode typed(JsonNode schema, double density) {
        return switch (type(schema)) {
            case "object" -> object(schema, density);
            case "array" -> array(schema, density);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer" -> NODES.numberNode(numbers.whole(schema).toBigInteger());
            case "number" -> NODES.numberNode(numbers.fraction(schema));
            default -> NODES.textNode(texts.text(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray() && !type.isEmpty()) {
            return pick(type).asText();
        }
        if (type.isTextual()) {
            return type.asText();
        }
        return schema.has("properties") ? "object" : schema.has("items") ? "array" : "string";
    }

    private ArrayNode array(JsonNode schema, double density) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.max(least, Math.min(schema.path("maxItems").asInt(MOST_ITEMS), least + MOST_ITEMS));
        ArrayNode array = NODES.arrayNode();
        schema.path("prefixItems").forEach(item -> array.add(value(item, density)));
        int wanted = depth > DEEPEST ? least : least + random.nextInt(most - least + 1);
        boolean unique = schema.path("uniqueItems").asBoolean(false);
        Set<JsonNode> seen = new HashSet<>();
        array.forEach(seen::add);
        for (int tries = 0; array.size() < wanted && tries < 8 * wanted; tries++) {
            JsonNode item = value(schema.path("items"), density);
            if (seen.add(item) || !unique) {
                array.add(item);
            }
        }
        return array;
    }

    private JsonNode pick(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }
}
