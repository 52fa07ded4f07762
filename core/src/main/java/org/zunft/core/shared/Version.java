package org.zunft.core.shared;

/**
 * How often something was changed. What was read under one version may be written only while that version still
 * stands; otherwise somebody else was faster.
 *
 * @param number 0 for something new
 */
public record Version(long number) {

    /** Of something never changed. */
    public static final Version FIRST = new Version(0);

    /** After one more change. */
    public Version next() {
        return new Version(number + 1);
    }
}
