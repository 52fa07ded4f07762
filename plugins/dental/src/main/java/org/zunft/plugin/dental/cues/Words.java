package org.zunft.plugin.dental.cues;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Patterns of whole words, and whether something is said or denied. */
public final class Words {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DENIED = Pattern.compile(
            "(?<!\\p{L})(?:ohne|nicht|nie|weder|noch nie|kein\\p{L}{0,2}|without|not|no|never|instead of|rather than|statt|anstatt)"
                    + "\\s(?:[\\p{L}-]{1,20}\\s){0,1}$",
            FLAGS);

    private static final int LOOK_BACK = 45;

    private Words() {}

    /** A pattern that begins and ends with a whole word, whatever the case of its letters. */
    public static Pattern pattern(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** All places where a pattern is said and not denied. */
    public static List<MatchResult> said(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !isDenied(text, match.start()))
                .toList();
    }

    /** Whether a pattern is said somewhere and not denied there. */
    static boolean isSaid(Pattern pattern, String text) {
        return !said(pattern, text).isEmpty();
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
