package org.zunft.plugin.tck.evaluation;

/**
 * Facts of one field.
 *
 * @param right those read as they are labelled
 * @param read those read
 * @param labelled those labelled
 */
public record Count(int right, int read, int labelled) {

    static final Count NONE = new Count(0, 0, 0);

    /** How much of what was read is right, 0 to 1; 1 when nothing was read. */
    public double precision() {
        return read == 0 ? 1 : (double) right / read;
    }

    /** How much of what is labelled was read, 0 to 1; 1 when nothing is labelled. */
    public double recall() {
        return labelled == 0 ? 1 : (double) right / labelled;
    }

    Count plus(Count other) {
        return new Count(right + other.right, read + other.read, labelled + other.labelled);
    }
}
