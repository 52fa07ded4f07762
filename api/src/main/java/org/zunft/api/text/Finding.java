package org.zunft.api.text;

import org.zunft.api.attribute.Value;

/**
 * An attribute read out of a sentence, with the words it came from.
 *
 * @param attribute the name of the attribute in the need schema
 * @param value what was read, valid under the schema
 * @param start the index of the first character it came from
 * @param end the index after the last
 */
public record Finding(String attribute, Value value, int start, int end) {

    /** @throws IllegalArgumentException if the range is empty or negative */
    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }
}
