package org.zunft.plugin.tck.sound;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;

/**
 * Bread for an occasion.
 *
 * @param bread the kind of bread; null when not stated
 * @param loaves how many; 0 when not stated
 * @param due the day it is needed; null when not stated
 */
public record BreadNeed(
        @Nullable String bread, long loaves, @Nullable LocalDate due) {

    static BreadNeed read(Attributes attributes) {
        Optional<LocalDate> due = attributes.text("due").map(LocalDate::parse);
        return new BreadNeed(
                attributes.text("bread").orElse(null),
                attributes.whole("loaves").orElse(0),
                due.orElse(null));
    }
}
