package org.zunft.core.shared;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param after where to begin; empty for the beginning
 * @param size how many at most, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(Optional<Cursor> after, int size) {

    /** The most a page holds. */
    public static final int MAX_SIZE = 200;

    /** @throws IllegalArgumentException if the size is out of range */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_SIZE + " members");
        }
    }
}
