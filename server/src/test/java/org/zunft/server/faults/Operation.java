package org.zunft.server.faults;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A route as the OpenAPI document describes it.
 *
 * @param method its method, in capitals
 * @param path its path with names in braces
 * @param example a body it takes; empty for one that takes none
 * @param codes the problems it says it may answer with
 */
record Operation(String method, String path, Optional<JsonNode> example, Set<String> codes) {

    /** Copies the codes. */
    Operation {
        codes = Set.copyOf(codes);
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "\"zunft:here\"";

    /** All routes of a document. */
    static List<Operation> all(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                example(document, operation.getValue()),
                                codes(operation.getValue())))));
        return operations;
    }

    private static Set<String> codes(JsonNode operation) {
        var codes = new HashSet<String>();
        for (JsonNode response : operation.path("responses")) {
            response.path("content")
                    .path("application/problem+json")
                    .findValues("enum")
                    .forEach(names -> names.forEach(name -> codes.add(name.asText())));
        }
        return codes;
    }

    private static Optional<JsonNode> example(JsonNode document, JsonNode operation) {
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            return Optional.empty();
        }
        String reference = schema.findPath("$ref").asText();
        JsonNode example = document.at(reference.substring(1)).path("examples").path(0);
        return Optional.of(example.isMissingNode() ? JSON.createObjectNode() : example);
    }

    /** The example with each of its members in turn replaced by each of some values, and left out. */
    List<String> mutations(List<String> values) {
        var mutations = new ArrayList<String>();
        example.ifPresent(body -> {
            for (JsonPointer pointer : pointers(body, JsonPointer.empty())) {
                String pattern = text(replaced(body.deepCopy(), pointer));
                values.forEach(value -> mutations.add(pattern.replace(PLACE, value)));
            }
        });
        return mutations;
    }

    private static List<JsonPointer> pointers(JsonNode node, JsonPointer at) {
        var pointers = new ArrayList<JsonPointer>();
        node.properties().forEach(member -> {
            JsonPointer pointer = at.appendProperty(member.getKey());
            pointers.add(pointer);
            pointers.addAll(pointers(member.getValue(), pointer));
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            JsonPointer pointer = at.appendIndex(index);
            pointers.add(pointer);
            pointers.addAll(pointers(node.get(index), pointer));
        }
        return pointers;
    }

    private static JsonNode replaced(JsonNode body, JsonPointer pointer) {
        JsonNode parent = body.at(pointer.head());
        switch (parent) {
            case ObjectNode object -> object.put(pointer.last().getMatchingProperty(), "zunft:here");
            case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), "zunft:here");
            default -> throw new IllegalStateException("No parent of " + pointer);
        }
        return body;
    }

    private static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
