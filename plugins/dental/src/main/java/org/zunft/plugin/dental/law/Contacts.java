package org.zunft.plugin.dental.law;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;

/** Mail addresses, telephone numbers and insurance numbers by their forms in Germany, Austria and Switzerland. */
final class Contacts {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Pattern> MAIL = List.of(Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}(?:@|\\s?[(\\[{]\\s?(?:at|ät)\\s?[)\\]}]\\s?)[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{1,80}",
            FLAGS));

    private static final List<Pattern> TELEPHONE = List.of(
            Pattern.compile(
                    "(?<!\\p{L})(?:tel(?:efon)?|phone|fon|handy|mobil|mobile|cell|whatsapp|anrufen|call|ring)"
                            + "(?:nummer|nr\\.?| number)?[^\\d\\n]{0,20}?(?=\\d)\\d[\\d \\u00a0/-]{4,18}\\d",
                    FLAGS),
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00)[1-9]\\d{0,2}[\\d \\u00a0()/.-]{5,20}\\d", FLAGS),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/-])\\(?0\\d{2,5}\\)?[ \\u00a0/-]{0,3}\\d[\\d \\u00a0/-]{3,14}\\d", FLAGS),
            Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d{9,15}(?![\\p{L}\\p{N}])", FLAGS));

    private static final List<Pattern> INSURANCE = List.of(
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]\\d{9}(?![\\p{L}\\p{N}])", FLAGS),
            Pattern.compile("(?<![\\p{L}\\p{N}])\\d{4}\\s?[0-3]\\d[01]\\d{3}(?![\\p{L}\\p{N}])", FLAGS),
            Pattern.compile("(?<![\\p{L}\\p{N}])756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}(?![\\p{L}\\p{N}])", FLAGS));

    private Contacts() {}

    static Stream<Passage> mailAddresses(NeedText text) {
        return find(MAIL, text);
    }

    static Stream<Passage> telephoneNumbers(NeedText text) {
        return find(TELEPHONE, text);
    }

    static Stream<Passage> insuranceNumbers(NeedText text) {
        return find(INSURANCE, text);
    }

    private static Stream<Passage> find(List<Pattern> patterns, NeedText text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text.value()).results())
                .map(match -> new Passage(match.start(), match.end()));
    }
}
