package org.zunft.plugin.tck.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Makes one flat schema of one that refers to, combines or chooses among others. */
final class SchemaMerge {

    private static final int MOST_STEPS = 50;

    private final JsonNode root;
    private final Random random;

    SchemaMerge(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** The schema without {@code $ref}, {@code allOf}, {@code oneOf} and {@code anyOf}. */
    JsonNode flat(JsonNode definition) {
        if (!definition.isObject()) {
            return JsonNodeFactory.instance.objectNode();
        }
        ObjectNode flat = definition.deepCopy();
        for (int step = 0; step < MOST_STEPS && isNested(flat); step++) {
            if (flat.has("$ref")) {
                String target = flat.remove("$ref").asText();
                add(flat, root.at(target.substring(1)));
            } else if (flat.has("allOf")) {
                flat.remove("allOf").forEach(part -> add(flat, part));
            } else {
                String choice = flat.has("oneOf") ? "oneOf" : "anyOf";
                JsonNode options = flat.remove(choice);
                add(flat, options.get(random.nextInt(options.size())));
            }
        }
        return flat;
    }

    private static boolean isNested(JsonNode schema) {
        return List.of("$ref", "allOf", "oneOf", "anyOf").stream().anyMatch(schema::has);
    }

    private static void add(ObjectNode target, JsonNode more) {
        more.properties().forEach(entry -> {
            JsonNode present = target.get(entry.getKey());
            if (present instanceof ObjectNode map && entry.getKey().equals("properties")) {
                map.setAll((ObjectNode) entry.getValue().deepCopy());
            } else if (present instanceof ArrayNode list
                    && entry.getValue() instanceof ArrayNode others
                    && List.of("required", "allOf").contains(entry.getKey())) {
                list.addAll(others);
            } else {
                target.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
    }
}
