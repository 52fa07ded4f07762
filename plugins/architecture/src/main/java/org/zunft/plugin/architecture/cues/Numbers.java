package org.zunft.plugin.architecture.cues;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as people write them, German or English: with separators, a fraction, or as a small word. */
final class Numbers {

    private static final List<List<String>> SMALL = List.of(
            List.of("zwei", "two"),
            List.of("drei", "three"),
            List.of("vier", "four"),
            List.of("fünf", "five"),
            List.of("sechs", "six"),
            List.of("sieben", "seven"),
            List.of("acht", "eight"),
            List.of("neun", "nine"),
            List.of("zehn", "ten"),
            List.of("elf", "eleven"),
            List.of("zwölf", "twelve"));

    private static final Map<String, Integer> WORDS = words();

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,'’ \\u00a0\\u202f])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern WITH_FRACTION = Pattern.compile("(\\d+)[.,](\\d{1,2})");

    /** A number in digits, to be put into a pattern; one group. */
    static final String DIGITS = "(\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+|\\d{1,9}[.,]\\d{1,2}|\\d{1,9})";

    /** A small whole number in digits or as a word, to be put into a pattern; one group. */
    static final String COUNT =
            "(\\d{1,4}|" + String.join("|", WORDS.keySet().stream().sorted().toList()) + ")";

    private Numbers() {}

    /** The value of what {@link #DIGITS} matched. */
    static BigDecimal value(String digits) {
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replaceAll("\\D", ""));
        }
        var fraction = WITH_FRACTION.matcher(digits);
        return fraction.matches()
                ? new BigDecimal(fraction.group(1) + "." + fraction.group(2))
                : new BigDecimal(digits);
    }

    /** The value of what {@link #COUNT} matched. */
    static int count(String text) {
        var word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word == null ? Integer.parseInt(text) : word;
    }

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var index = 0; index < SMALL.size(); index++) {
            for (var word : SMALL.get(index)) {
                words.put(word, index + 2);
            }
        }
        return Map.copyOf(words);
    }
}
