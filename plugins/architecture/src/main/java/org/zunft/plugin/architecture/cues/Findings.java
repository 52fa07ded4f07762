package org.zunft.plugin.architecture.cues;

import java.util.Arrays;
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

    /** Adds the one value that is said; two different ones contradict each other, and neither is read. */
    void addTheOne(String attribute, Map<Value, Span> values) {
        if (values.size() == 1) {
            values.forEach((value, span) -> add(attribute, value, span));
        }
    }

    Optional<Finding> of(String attribute) {
        return Optional.ofNullable(found.get(attribute));
    }

    /** The code that was read for an attribute. */
    Optional<String> code(String attribute) {
        return of(attribute)
                .flatMap(finding ->
                        finding.value() instanceof Value.Text(String code) ? Optional.of(code) : Optional.empty());
    }

    /** Whether any of these attributes was read. */
    boolean hasAny(String... attributes) {
        return Arrays.stream(attributes).anyMatch(found::containsKey);
    }

    List<Finding> list() {
        return List.copyOf(found.values());
    }
}
