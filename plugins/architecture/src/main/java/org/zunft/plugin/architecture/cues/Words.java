package org.zunft.plugin.architecture.cues;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Patterns of whole words, and whether something is said or denied. */
final class Words {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DENIED = Pattern.compile(
            "(?<!\\p{L})(?:ohne|nicht|kein\\p{L}{0,2}|without|not|no|instead of|statt|anstatt|keinesfalls)\\s(?:[\\p{L}-]{1,20}\\s){0,1}$",
            FLAGS);

    private static final int LOOK_BACK = 40;

    private Words() {}

    /** A pattern that begins and ends with a whole word. */
    static Pattern pattern(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** A pattern that begins with a whole word. */
    static Pattern opening(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")", FLAGS);
    }

    /** All places where a pattern is said and not denied. */
    static List<MatchResult> said(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !isDenied(text, match.start()))
                .toList();
    }

    /** Whether the words before a place deny what follows. */
    static boolean isDenied(String text, int start) {
        return DENIED.matcher(before(text, start)).find();
    }

    /** The few words before a place. */
    static String before(String text, int start) {
        return text.substring(Math.max(0, start - LOOK_BACK), start);
    }

    /** The few words after a place. */
    static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + LOOK_BACK));
    }
}
