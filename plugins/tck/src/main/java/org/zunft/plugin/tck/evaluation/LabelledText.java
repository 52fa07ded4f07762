package org.zunft.plugin.tck.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.JsonAttributes;

/**
 * A text and what a careful reader finds in it.
 *
 * @param id names the text in reports
 * @param profession the id of the profession that reads it
 * @param text the need in words
 * @param attributes what is to be found, by the names of the need schema
 */
public record LabelledText(String id, String profession, NeedText text, Attributes attributes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> LANGUAGES = Set.of("de", "en");

    /**
     * Reads a line of a file.
     *
     * @param line a JSON object with {@code id}, {@code lang}, {@code profession}, {@code text}, {@code attributes}
     *     and, if it matters, {@code today}; other fields are left alone
     * @param today the day of lines that state none
     * @throws IllegalArgumentException if it is not such an object; says what is wrong
     */
    public static LabelledText parse(String line, LocalDate today) {
        JsonNode node = tree(line);
        if (!node.isObject()) {
            throw new IllegalArgumentException("is not a JSON object");
        }
        String language = word(node, "lang");
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("lang is neither de nor en: " + language);
        }
        if (!node.path("attributes").isObject()) {
            throw new IllegalArgumentException("has no object of attributes");
        }
        return new LabelledText(
                word(node, "id"),
                word(node, "profession"),
                new NeedText(
                        Normalizer.normalize(word(node, "text"), Normalizer.Form.NFC),
                        Locale.of(language),
                        node.has("today") ? day(word(node, "today")) : today),
                JsonAttributes.read(node.path("attributes")));
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("is not JSON: " + problem.getOriginalMessage(), problem);
        }
    }

    private static String word(JsonNode node, String field) {
        String value = node.path(field).asText();
        if (value.isBlank()) {
            throw new IllegalArgumentException("has no " + field);
        }
        return value;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException problem) {
            throw new IllegalArgumentException("today is not a date (yyyy-mm-dd): " + text, problem);
        }
    }
}
