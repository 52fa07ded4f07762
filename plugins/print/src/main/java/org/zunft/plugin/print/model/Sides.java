package org.zunft.plugin.print.model;

/**
 * How many sides of the finished size are printed.
 *
 * @param count 0 or more
 * @param basis where the number comes from
 */
public record Sides(int count, Basis basis) {

    /** Where a number comes from. */
    public enum Basis {
        /** Pages or colours were stated. */
        STATED,
        /** Neither was stated; it is what is usual for the product. */
        ASSUMED
    }
}
