package org.zunft.plugin.tck.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where one version of a schema allows less than an earlier one. */
final class SchemaGrowth {

    private static final List<String> LOWER_BOUNDS =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final List<String> UPPER_BOUNDS =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final List<String> FIXED =
            List.of("type", "pattern", "format", "multipleOf", "const", "uniqueItems");

    private final List<String> found = new ArrayList<>();

    private SchemaGrowth() {}

    /** What was dropped or narrowed, each with its place; empty when the schema only grew. */
    static List<String> shrunk(JsonNode before, JsonNode now) {
        var growth = new SchemaGrowth();
        growth.compare("", before, now);
        return growth.found;
    }

    private void compare(String place, JsonNode before, JsonNode now) {
        properties(place, before, now);
        if (before.has("items") && now.has("items")) {
            compare(place + "/items", before.path("items"), now.path("items"));
        }
        for (JsonNode value : missing(before.path("enum"), now.path("enum"))) {
            if (now.has("enum")) {
                found.add(place + " lost the choice " + value);
            }
        }
        for (JsonNode name : missing(now.path("required"), before.path("required"))) {
            found.add(place + " now requires " + name);
        }
        LOWER_BOUNDS.forEach(bound -> bound(place, bound, 1, before, now));
        UPPER_BOUNDS.forEach(bound -> bound(place, bound, -1, before, now));
        for (String keyword : FIXED) {
            if (now.has(keyword) && !now.path(keyword).equals(before.path(keyword)) && !widens(keyword, before, now)) {
                found.add(place + " changed its " + keyword + " to " + now.path(keyword));
            }
        }
    }

    private void properties(String place, JsonNode before, JsonNode now) {
        before.path("properties").properties().forEach(property -> {
            String inner = place + "/" + property.getKey();
            JsonNode later = now.path("properties").path(property.getKey());
            if (later.isMissingNode()) {
                found.add(inner + " was dropped");
            } else {
                compare(inner, property.getValue(), later);
            }
        });
    }

    private void bound(String place, String bound, int direction, JsonNode before, JsonNode now) {
        if (!now.has(bound)) {
            return;
        }
        int difference = before.has(bound)
                ? now.path(bound).decimalValue().compareTo(before.path(bound).decimalValue())
                : direction;
        boolean narrower = direction > 0 ? difference > 0 : difference < 0;
        if (narrower) {
            found.add(place + " narrowed its " + bound + " to " + now.path(bound));
        }
    }

    private static boolean widens(String keyword, JsonNode before, JsonNode now) {
        boolean wholeToAny = keyword.equals("type")
                && before.path("type").asText().equals("integer")
                && now.path("type").asText().equals("number");
        return wholeToAny
                || (keyword.equals("uniqueItems") && !now.path(keyword).asBoolean());
    }

    private static Set<JsonNode> missing(JsonNode wanted, JsonNode present) {
        Set<JsonNode> missing = new HashSet<>();
        wanted.forEach(missing::add);
        present.forEach(missing::remove);
        return missing;
    }
}
