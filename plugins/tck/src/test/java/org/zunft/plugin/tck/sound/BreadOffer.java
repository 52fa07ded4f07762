package org.zunft.plugin.tck.sound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;

/**
 * What a bakery does.
 *
 * @param breads the kinds it bakes; null when not stated
 * @param mostLoaves how many a day; 0 when not stated
 * @param organic whether it is certified; null when not stated
 */
public record BreadOffer(
        @Nullable List<String> breads,
        long mostLoaves,
        @Nullable Boolean organic) {

    static BreadOffer read(Attributes attributes) {
        return new BreadOffer(
                attributes.texts("breads").orElse(null),
                attributes.whole("most_loaves").orElse(0),
                attributes.flag("organic").orElse(null));
    }
}
