package org.zunft.plugin.architecture.cues;

import java.util.regex.MatchResult;

/**
 * A stretch of the text.
 *
 * @param start the index of its first character
 * @param end the index after its last
 */
record Span(int start, int end) {

    static Span of(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /** The stretch from the beginning of the earlier to the end of the later. */
    Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
