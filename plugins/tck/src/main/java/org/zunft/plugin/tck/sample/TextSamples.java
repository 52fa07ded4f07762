package org.zunft.plugin.tck.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Strings that satisfy format, pattern and length of a schema. */
final class TextSamples {

    /** Dates lie around this day, so that rules about deadlines see past and future alike. */
    private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 2);

    private static final List<String> WORDS =
            List.of("", "x", "Nürnberg", "A & B <b>GmbH</b>", "{amount}", "it's", "日本", "👩‍🚀", " \t ", "0", "null");

    private final Random random;

    TextSamples(Random random) {
        this.random = random;
    }

    String text(JsonNode schema) {
        if (schema.has("pattern")) {
            return matching(schema.get("pattern").asText());
        }
        if (schema.has("format")) {
            return formatted(schema.get("format").asText());
        }
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(least + 200);
        var text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        int wanted = random.nextInt(8) == 0 ? most : least;
        while (text.codePointCount(0, text.length()) < wanted) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text.toString();
    }

    String matching(String pattern) {
        return new PatternSample(pattern, random).text();
    }

    private String formatted(String format) {
        LocalDate day = MIDDLE.plusDays(random.nextInt(460) - 60);
        return switch (format) {
            case "date" -> day.toString();
            case "date-time" -> day + "T12:00:00Z";
            case "time" -> "12:00:00Z";
            case "email" -> "someone@example.org";
            case "uri", "iri", "uri-reference" -> "https://example.org/" + random.nextInt(100);
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> "x" + random.nextInt(1000);
        };
    }
}
