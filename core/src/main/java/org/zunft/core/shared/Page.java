package org.zunft.core.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a longer list.
 *
 * @param items the members of this part, in the order of the list
 * @param next where the next part begins; empty at the end
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** Copies the members. */
    public Page {
        items = List.copyOf(items);
    }

    /** This page with other members. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
