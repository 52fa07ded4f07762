package org.zunft.api.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a message names. Values, not words: the reader's language decides how they are written. */
public sealed interface Argument {

    /**
     * Characters shown as they are: a proper name, a code, a paper size.
     *
     * @param value the characters
     */
    record Text(String value) implements Argument {}

    /**
     * A number, written with the separators of the reader's language.
     *
     * @param value the number
     */
    record Decimal(BigDecimal value) implements Argument {}

    /**
     * A calendar day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Argument {}

    /**
     * A term of the vocabulary, shown by its message {@code term.<code>}.
     *
     * @param code the term
     */
    record Term(String code) implements Argument {}

    /**
     * Several terms, shown as an enumeration ("a, b and c").
     *
     * @param codes the terms in the order shown
     */
    record Terms(List<String> codes) implements Argument {

        /** Copies the list. */
        public Terms {
            codes = List.copyOf(codes);
        }
    }

    /** A whole number. */
    static Argument of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /** Characters shown as they are. */
    static Argument of(String value) {
        return new Text(value);
    }
}
