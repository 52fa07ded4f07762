package org.zunft.api.matching;

import java.util.Map;

/**
 * A sentence that is not written yet: the key of a message and what to fill in. Rendered at the edge in the
 * language of the reader.
 *
 * @param key the key of a message of the profession, for instance {@code run_length.within}
 * @param arguments what the message names, by the name it uses
 */
public record Reason(String key, Map<String, Argument> arguments) {

    /** @throws IllegalArgumentException if the key is blank */
    public Reason {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A reason needs a key");
        }
        arguments = Arguments.of(arguments);
    }

    /** A reason without arguments. */
    public static Reason of(String key) {
        return new Reason(key, Map.of());
    }

    /** A reason with one argument. */
    public static Reason of(String key, String name, Argument value) {
        return new Reason(key, Arguments.of(name, value));
    }

    /** This reason with one more argument. */
    public Reason with(String name, Argument value) {
        return new Reason(key, Arguments.of(arguments).with(name, value));
    }

    /** This reason with a whole number. */
    public Reason with(String name, long value) {
        return with(name, Argument.of(value));
    }

    /** This reason with a term of the vocabulary. */
    public Reason withTerm(String name, String code) {
        return with(name, new Argument.Term(code));
    }
}
