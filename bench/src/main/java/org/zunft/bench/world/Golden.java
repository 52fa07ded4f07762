package org.zunft.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The golden cases of a profession. Its rules are measured on them, and the synthetic houses and needs vary print's.
 *
 * @param today the day on which the cases are judged
 * @param houses the attributes of each golden offer, by its id
 * @param needs the golden needs
 */
public record Golden(LocalDate today, Map<String, ObjectNode> houses, List<GoldenNeed> needs) {

    /**
     * A golden need.
     *
     * @param text in German
     * @param attributes in the terms of the profession
     */
    public record GoldenNeed(String text, ObjectNode attributes) {}

    /** Reads the cases of a profession. */
    public static Golden of(String profession) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + profession + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The build lacks the golden cases of " + profession);
            }
            JsonNode root = new ObjectMapper().readTree(in);
            var houses = new LinkedHashMap<String, ObjectNode>();
            root.path("offers")
                    .properties()
                    .forEach(house -> houses.put(
                            house.getKey(), (ObjectNode) house.getValue().path("attributes")));
            var needs = new ArrayList<GoldenNeed>();
            root.path("cases")
                    .forEach(each -> needs.add(
                            new GoldenNeed(each.path("text").path("de").asText(), (ObjectNode) each.path("need"))));
            return new Golden(LocalDate.parse(root.path("today").asText()), houses, needs);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
