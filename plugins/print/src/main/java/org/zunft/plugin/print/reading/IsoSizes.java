package org.zunft.plugin.print.reading;

import java.util.Map;
import java.util.Optional;
import org.zunft.plugin.print.model.Size;

/** The formats that go by a name: ISO 216 A0 to A8 upright, and DL in its usual width of 99 mm. */
public final class IsoSizes {

    private static final Map<String, Size> SIZES = Map.of(
            "A0", new Size(841, 1189),
            "A1", new Size(594, 841),
            "A2", new Size(420, 594),
            "A3", new Size(297, 420),
            "A4", new Size(210, 297),
            "A5", new Size(148, 210),
            "A6", new Size(105, 148),
            "A7", new Size(74, 105),
            "A8", new Size(52, 74),
            "DL", new Size(99, 210));

    private IsoSizes() {}

    /** The size of a name; empty if the name is none of these. */
    public static Optional<Size> of(String name) {
        return Optional.ofNullable(SIZES.get(name));
    }
}
