package org.zunft.api.attribute;

import java.math.BigDecimal;
import java.util.List;

/** One JSON-like value. There is no null: what is not known is absent. */
public sealed interface Value permits Value.Text, Value.Decimal, Value.Flag, Value.Items, Attributes {

    /**
     * A string.
     *
     * @param value the characters as stated
     */
    record Text(String value) implements Value {}

    /**
     * A number, exact.
     *
     * @param value the number as stated; two numbers are equal when they are of equal size, whatever their scale
     */
    record Decimal(BigDecimal value) implements Value {

        /** Drops trailing zeros, so that 1.50 equals 1.5. */
        public Decimal {
            value = value.stripTrailingZeros();
        }
    }

    /**
     * Yes or no.
     *
     * @param value the answer
     */
    record Flag(boolean value) implements Value {}

    /**
     * A list.
     *
     * @param values its members in the order stated
     */
    record Items(List<Value> values) implements Value {

        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A string value. */
    static Value of(String value) {
        return new Text(value);
    }

    /** A whole number. */
    static Value of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /** A yes or no. */
    static Value of(boolean value) {
        return new Flag(value);
    }

    /** A list of strings. */
    static Value of(List<String> values) {
        return new Items(values.stream().<Value>map(Text::new).toList());
    }
}
