package org.zunft.api.text;

/**
 * A stretch of a text, so that its reader can be shown the place.
 *
 * @param start the index of its first character
 * @param end the index after its last
 */
public record Passage(int start, int end) {

    /** @throws IllegalArgumentException if the range is empty or negative */
    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }
}
