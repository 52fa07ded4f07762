package org.zunft.core.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zunft.api.matching.Part;

/**
 * Why somebody got a referral, kept as sentences so that it can be read after the plugin is gone.
 *
 * @param total 0 to 1000
 * @param lines what each rule said
 */
public record Explanation(int total, List<Line> lines) {

    /** Copies the lines. */
    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * What one rule said.
     *
     * @param rule the id of the rule
     * @param kind what it does to the total
     * @param weight how much it counts
     * @param value the score or limit
     * @param sentences the reason by language
     */
    public record Line(String rule, Part.Kind kind, int weight, int value, Map<Locale, String> sentences) {

        /** Copies the sentences. */
        public Line {
            sentences = Map.copyOf(sentences);
        }
    }
}
