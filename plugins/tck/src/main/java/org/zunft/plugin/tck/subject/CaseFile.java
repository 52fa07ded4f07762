package org.zunft.plugin.tck.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zunft.api.attribute.Attributes;

/**
 * A file of golden cases: offers, needs, and what an expert expects of them.
 *
 * @param profession the id of the profession
 * @param today the day on which all cases are matched
 * @param offers the attributes of each offer by its short name
 * @param cases the cases in the order of the file
 */
public record CaseFile(String profession, LocalDate today, Map<String, Attributes> offers, List<Case> cases) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FILE_FIELDS = Set.of("profession", "version", "today", "note", "offers", "cases");
    private static final Set<String> OFFER_FIELDS = Set.of("name", "attributes", "note");
    private static final Set<String> CASE_FIELDS =
            Set.of("id", "text", "need", "giver", "distance_km", "first", "excluded", "why", "totals", "note");
    private static final Set<String> GIVER_FIELDS = Set.of("offer", "services", "capacity");

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is not in the format of version 1; names the place
     */
    public static CaseFile parse(String json) {
        JsonNode file = tree(json);
        known("the file", file, FILE_FIELDS);
        if (file.path("version").asInt() != 1) {
            throw new IllegalArgumentException("version is not 1");
        }
        var offers = new LinkedHashMap<String, Attributes>();
        file.path("offers").properties().forEach(offer -> {
            known("offer " + offer.getKey(), offer.getValue(), OFFER_FIELDS);
            offers.put(
                    offer.getKey(),
                    attributes("offer " + offer.getKey(), offer.getValue().path("attributes")));
        });
        var cases = new ArrayList<Case>();
        file.path("cases").forEach(node -> cases.add(readCase(node, offers.keySet())));
        return new CaseFile(file.path("profession").asText(), day(file.path("today")), offers, cases);
    }

    private static Case readCase(JsonNode node, Set<String> offers) {
        String id = node.path("id").asText();
        String place = "case " + (id.isBlank() ? "without id" : id);
        known(place, node, CASE_FIELDS);
        for (String field : List.of("distance_km", "excluded", "totals")) {
            known(place + ", " + field, node.path(field), offers);
        }
        Optional<String> first = Optional.ofNullable(node.path("first").textValue());
        first.filter(name -> !offers.contains(name)).ifPresent(name -> {
            throw new IllegalArgumentException(place + ": first names no offer: " + name);
        });
        return new Case(
                id,
                texts(node.path("text")),
                attributes(place, node.path("need")),
                givers(place, node.path("giver"), offers),
                numbers(node.path("distance_km")),
                first.stream().toList(),
                rules(node.path("excluded")),
                numbers(node.path("totals")));
    }

    private static List<Giver> givers(String place, JsonNode node, Set<String> offers) {
        if (node.isMissingNode()) {
            return List.of();
        }
        known(place + ", giver", node, GIVER_FIELDS);
        Optional<String> offer = Optional.ofNullable(node.path("offer").textValue());
        offer.filter(name -> !offers.contains(name)).ifPresent(name -> {
            throw new IllegalArgumentException(place + ": giver names no offer: " + name);
        });
        var services = new TreeSet<String>();
        node.path("services").forEach(code -> services.add(code.asText()));
        return List.of(new Giver(offer, services, capacity(place, node.path("capacity"))));
    }

    private static Giver.Capacity capacity(String place, JsonNode node) {
        if (node.isMissingNode()) {
            return Giver.Capacity.UNSTATED;
        }
        if (node.asText().equals("none")) {
            return Giver.Capacity.NONE;
        }
        throw new IllegalArgumentException(place + ": the capacity of a giver is none or not stated: " + node);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("not JSON: " + problem.getOriginalMessage(), problem);
        }
    }

    private static void known(String place, JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw new IllegalArgumentException(place + " has an unknown field: " + name);
            }
        });
    }

    private static LocalDate day(JsonNode node) {
        try {
            return LocalDate.parse(node.asText());
        } catch (DateTimeParseException problem) {
            throw new IllegalArgumentException("today is not a date (yyyy-mm-dd): " + node.asText(), problem);
        }
    }

    private static Attributes attributes(String place, JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(place + " has no object of attributes");
        }
        return JsonAttributes.read(node);
    }

    private static Map<String, String> texts(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().asText()));
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, number -> number.getValue().asInt()));
    }

    private static Map<String, Set<String>> rules(JsonNode node) {
        var rules = new LinkedHashMap<String, Set<String>>();
        node.properties().forEach(offer -> {
            var ids = new TreeSet<String>();
            offer.getValue().forEach(id -> ids.add(id.asText()));
            rules.put(offer.getKey(), ids);
        });
        return rules;
    }
}
