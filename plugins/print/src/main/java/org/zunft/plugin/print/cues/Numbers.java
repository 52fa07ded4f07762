package org.zunft.plugin.print.cues;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Numbers as people write them: digits with or without separators, and the words of small and of round ones. */
final class Numbers {

    private static final String DIGITS = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+|\\d{1,8}";

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

    private static final Map<String, Long> WORDS = words();

    /** The words of numbers, to be put into a pattern; without a group. */
    static final String WORD = String.join(
            "|",
            WORDS.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .toList());

    /** A whole number in digits or words, to be put into a pattern; one group. */
    static final String NUMBER = "(" + DIGITS + "|" + WORD + ")";

    private Numbers() {}

    /** The value of what {@link #NUMBER} matched; empty when it is none. */
    static OptionalLong value(String number) {
        var word = WORDS.get(number.toLowerCase(Locale.ROOT));
        if (word != null) {
            return OptionalLong.of(word);
        }
        var digits = number.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 15
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(digits));
    }

    private static Map<String, Long> words() {
        var words = new HashMap<String, Long>();
        for (var index = 0; index < SMALL.size(); index++) {
            var value = index + 2L;
            var german = SMALL.get(index).getFirst();
            var english = SMALL.get(index).getLast();
            words.put(german, value);
            words.put(english, value);
            words.put(german + "hundert", value * 100);
            words.put(german + "tausend", value * 1000);
            words.put(english + " hundred", value * 100);
            words.put(english + " thousand", value * 1000);
        }
        Map.of("hundert", 100L, "einhundert", 100L, "a hundred", 100L, "one hundred", 100L)
                .forEach(words::put);
        Map.of("tausend", 1000L, "eintausend", 1000L, "a thousand", 1000L, "one thousand", 1000L)
                .forEach(words::put);
        Map.of("zwanzig", 20L, "twenty", 20L, "dreißig", 30L, "thirty", 30L, "vierzig", 40L, "forty", 40L)
                .forEach(words::put);
        Map.of("fünfzig", 50L, "fifty", 50L).forEach(words::put);
        return Map.copyOf(words);
    }
}
