package org.zunft.plugin.print.model;

/**
 * From and to, both included.
 *
 * @param min the lower bound
 * @param max the upper bound; infinite when there is none
 */
public record Range(double min, double max) {

    /** Whether a value lies inside. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
