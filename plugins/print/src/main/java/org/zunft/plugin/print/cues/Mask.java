package org.zunft.plugin.print.cues;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Covers what must not be read: telephone numbers, addresses, years, calendar weeks and stands, and clauses that speak
 * of what somebody has already or usually does. The text keeps its length, so that places in it stay right.
 */
final class Mask {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String COVER = "_";

    private static final List<Pattern> COVERED = List.of(
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+|https?://\\S+|www\\.\\S+", FLAGS),
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:\\+|00)\\d{1,3}[\\d \\u00a0()/.-]{5,20}\\d", FLAGS),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,])\\(?0\\d{2,5}\\)?(?:\\s?[/-]\\s?|\\s)\\d[\\d \\u00a0-]{3,14}\\d", FLAGS),
            Pattern.compile(
                    "(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee)\\s\\d{1,4}\\p{L}?(?![\\p{L}\\p{N}])", FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})(?:KW|Kalenderwoche|Halle|Stand|Raum|Zimmer|hall|booth|room)\\s\\p{L}?\\d{1,4}"
                            + "(?![\\p{L}\\p{N}])",
                    FLAGS),
            Pattern.compile(
                    "(?<=(?<!\\p{L})(?:im Jahre?|Jahr|seit|since|in|kalendern?|calendars?|geschäftsbericht|annual report)\\s)"
                            + "(?:19|20)\\d{2}(?!\\s?(?:[\\p{N}.]|Stück|Stk|Ex))",
                    FLAGS));

    private static final String END = "(?:[.,;:!?](?:\\s|$)|\\s(?:but|aber|doch|diesmal)\\s)";

    private static final Pattern PAST = Pattern.compile(
            "(?<=^|[.,;:!?]\\s)(?:(?!" + END + ").){0,160}?(?<!\\p{L})"
                    + "(?:(?:haben wir|hab ich|habe ich|wir haben) (?:schon|bereits)|sonst|letztes (?:Mal|Jahr)|voriges Jahr"
                    + "|bisher|normalerweise|already|last (?:time|year)|usually)(?!\\p{L})(?:(?!" + END + ").){0,160}",
            FLAGS);

    private Mask() {}

    /** The text without what looks like a statement and is none: contacts, places and years. */
    static String coverPlaces(String text) {
        var covered = text;
        for (var pattern : COVERED) {
            covered = cover(pattern, covered);
        }
        return covered;
    }

    /** The text without clauses about what is not wanted now. What is printed may still be named there. */
    static String coverPast(String text) {
        return cover(PAST, text);
    }

    private static String cover(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> COVER.repeat(match.end() - match.start()));
    }
}
