package org.zunft.core.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.JSON;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Part;
import org.zunft.core.matching.Explanation;
import org.zunft.core.need.Reading;
import org.zunft.core.profession.JsonAttributes;

/** What is kept as JSON: attributes, readings and explanations. */
final class JsonColumns {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonColumns() {}

    static JSON attributes(Attributes attributes) {
        return JSON.json(JsonAttributes.write(attributes).toString());
    }

    static Attributes attributes(JSON column) {
        return JsonAttributes.read((ObjectNode) read(column));
    }

    static JSON readings(List<Reading> readings) {
        ArrayNode array = NODES.arrayNode(readings.size());
        for (Reading reading : readings) {
            ObjectNode object = array.addObject();
            object.put("attribute", reading.attribute());
            object.set("value", JsonAttributes.writeValue(reading.value()));
            object.put("words", reading.words());
            object.put("start", reading.start());
            object.put("end", reading.end());
        }
        return JSON.json(array.toString());
    }

    static List<Reading> readings(JSON column) {
        List<Reading> readings = new ArrayList<>();
        for (JsonNode object : read(column)) {
            readings.add(new Reading(
                    object.get("attribute").asText(),
                    JsonAttributes.readValue(object.get("value")),
                    object.get("words").asText(),
                    object.get("start").asInt(),
                    object.get("end").asInt()));
        }
        return readings;
    }

    static JSON explanation(Explanation explanation) {
        ObjectNode object = NODES.objectNode();
        object.put("total", explanation.total());
        ArrayNode lines = object.putArray("lines");
        for (Explanation.Line line : explanation.lines()) {
            ObjectNode written = lines.addObject();
            written.put("rule", line.rule());
            written.put("kind", line.kind().name());
            written.put("weight", line.weight());
            written.put("value", line.value());
            ObjectNode sentences = written.putObject("sentences");
            line.sentences().forEach((locale, sentence) -> sentences.put(locale.toLanguageTag(), sentence));
        }
        return JSON.json(object.toString());
    }

    static Explanation explanation(JSON column) {
        JsonNode object = read(column);
        List<Explanation.Line> lines = new ArrayList<>();
        for (JsonNode line : object.get("lines")) {
            Map<Locale, String> sentences = new HashMap<>();
            line.get("sentences")
                    .properties()
                    .forEach(sentence -> sentences.put(
                            Locale.forLanguageTag(sentence.getKey()),
                            sentence.getValue().asText()));
            lines.add(new Explanation.Line(
                    line.get("rule").asText(),
                    Part.Kind.valueOf(line.get("kind").asText()),
                    line.get("weight").asInt(),
                    line.get("value").asInt(),
                    sentences));
        }
        return new Explanation(object.get("total").asInt(), lines);
    }

    private static JsonNode read(JSON column) {
        try {
            return MAPPER.readTree(column.data());
        } catch (JsonProcessingException e) {
            // Without the cause, whose message quotes what somebody wrote.
            throw new IllegalStateException("A column does not hold JSON as this version writes it");
        }
    }
}
