package org.zunft.plugin.dental.cues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.Finding;

/** What has been read so far: at most one finding of each attribute. */
final class Findings {

    private final Map<String, Finding> found = new LinkedHashMap<>();

    void add(String attribute, Value value, Span span) {
        found.put(attribute, new Finding(attribute, value, span.start(), span.end()));
    }

    Optional<Finding> of(String attribute) {
        return Optional.ofNullable(found.get(attribute));
    }

    /** Whether an attribute was read from words within this span. */
    boolean overlaps(String attribute, Span span) {
        var other = found.get(attribute);
        return other != null && other.start() < span.end() && span.start() < other.end();
    }

    List<Finding> list() {
        return List.copyOf(found.values());
    }
}
