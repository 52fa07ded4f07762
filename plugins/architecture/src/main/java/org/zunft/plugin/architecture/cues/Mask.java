package org.zunft.plugin.architecture.cues;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Covers what must not be read: telephone numbers, addresses, years and clauses that speak of what was built before. The
 * text keeps its length, so that places in it stay right.
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
                    "[\\p{L}-]{0,30}(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee)\\s\\d{1,4}\\p{L}?(?![\\p{L}\\p{N}])",
                    FLAGS),
            Pattern.compile("[\\p{Lu}][\\p{L}-]{1,30}(?:er|sche|ische)\\s(?:Stra(?:ß|ss)e|Platz|Allee|Weg|Tor)", 0));

    private static final String END = "(?:[.;:!?](?:\\s|$)|,\\s|\\s(?:but|aber|doch|diesmal|jetzt|nun|now)\\s)";

    private static final Pattern PAST = Pattern.compile(
            "(?<=^|[.,;:!?]\\s)(?:(?!" + END + ").){0,160}?(?<!\\p{L})"
                    + "(?:letztes (?:Mal|Jahr)|voriges Jahr|vor (?:\\p{L}{1,10}|\\d{1,2}) Jahren|damals|früher einmal|already built"
                    + "|last (?:time|year)|years ago)(?!\\p{L})(?:(?!" + END + ").){0,160}",
            FLAGS);

    private Mask() {}

    static String cover(String text) {
        var covered = text;
        for (var pattern : COVERED) {
            covered = cover(pattern, covered);
        }
        return cover(PAST, covered);
    }

    private static String cover(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> COVER.repeat(match.end() - match.start()));
    }
}
