package org.zunft.plugin.dental.cues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** The one term said; empty when there is none or more than one. */
    Optional<Map.Entry<String, Span>> theOne(String text) {
        var said = said(text);
        return said.size() == 1 ? Optional.of(said.entrySet().iterator().next()) : Optional.empty();
    }
}
