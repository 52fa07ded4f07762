package org.zunft.plugin.architecture.cues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/**
 * Words that stand for a term each. The first pattern that matches at a place wins, so the longer come first.
 *
 * @param patterns the patterns by term
 */
record Phrases(Map<String, Pattern> patterns) {

    /** Phrases from pairs of term and expression. */
    static Phrases of(String... pairs) {
        var patterns = new LinkedHashMap<String, Pattern>();
        for (var index = 0; index < pairs.length; index += 2) {
            patterns.put(pairs[index], Words.pattern(pairs[index + 1]));
        }
        return new Phrases(patterns);
    }

    /** The terms said, each with the place where it is said first; places already taken by a term are not read twice. */
    Map<String, Span> said(String text) {
        var found = new LinkedHashMap<String, Span>();
        patterns.forEach((term, pattern) -> {
            for (var match : Words.said(pattern, text)) {
                var span = Span.of(match);
                if (found.values().stream().noneMatch(span::overlaps)) {
                    found.putIfAbsent(term, span);
                }
            }
        });
        return found;
    }

    /** Adds the one term said; when there are several, none. */
    void addTheOne(String attribute, String text, Findings findings) {
        var said = said(text);
        if (said.size() == 1) {
            said.forEach((term, span) -> findings.add(attribute, Value.of(term), span));
        }
    }

    /** Adds all terms said, as a list. */
    void addAll(String attribute, String text, Findings findings) {
        var said = said(text);
        said.values().stream()
                .reduce(Span::to)
                .ifPresent(span -> findings.add(attribute, Value.of(new ArrayList<>(said.keySet())), span));
    }
}
