package org.zunft.api.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A canonical term and the words people use for it.
 *
 * @param code the term in attributes, for instance {@code banner}
 * @param words the words by language, the usual one first
 */
public record Term(String code, Map<Locale, List<String>> words) {

    /** Copies the words. */
    public Term {
        words = Map.copyOf(words);
    }

    /** The words in a language; empty when there are none. */
    public List<String> in(Locale locale) {
        return words.getOrDefault(locale, List.of());
    }
}
