package org.zunft.plugin.dental.model;

/**
 * Ages in full years, both ends included.
 *
 * @param from the youngest
 * @param to the oldest
 */
public record Years(int from, int to) {

    /** How many ages there are. */
    public int count() {
        return Math.max(0, to - from + 1);
    }

    /** The ages in both. */
    public Years and(Years other) {
        return new Years(Math.max(from, other.from), Math.min(to, other.to));
    }
}
