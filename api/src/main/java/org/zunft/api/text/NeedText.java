package org.zunft.api.text;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A need in the giver's words.
 *
 * @param value the words, in Unicode normal form C, at most {@value #MAX_LENGTH} characters
 * @param locale the language they are in, German or English
 * @param today the day they were written, for "in 14 days"
 */
public record NeedText(String value, Locale locale, LocalDate today) {

    /** The longest text of a need, in characters. */
    public static final int MAX_LENGTH = 4000;

    /** @throws IllegalArgumentException if the text is too long */
    public NeedText {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A need has at most " + MAX_LENGTH + " characters");
        }
    }
}
