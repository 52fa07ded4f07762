package org.zunft.plugin.architecture.model;

/**
 * Something wanted, and how firmly.
 *
 * @param value how much: a level or weeks
 * @param firmness whether less will do
 */
public record Wish(int value, Firmness firmness) {

    /** Whether less will do. */
    public enum Firmness {
        /** Better so. */
        WISHED,
        /** Not without. */
        REQUIRED
    }
}
