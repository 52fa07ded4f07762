package org.zunft.bench;

import java.util.Locale;

/** Writes numbers with three significant digits, which is more than a measurement is good for. */
public final class Figure {

    private Figure() {}

    /** The number as it stands in the table. */
    public static String of(double value) {
        double size = Math.abs(value);
        if (size >= 100 || size == Math.rint(size)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (size >= 10) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        return String.format(Locale.ROOT, size >= 1 ? "%.2f" : "%.3f", value);
    }
}
