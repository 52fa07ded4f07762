package org.zunft.api.matching;

/** The numbers in which verdicts are given. Whole numbers, so that ties are ties. */
public final class Scale {

    /** A perfect score, and the total of an offer that meets every rule in full. */
    public static final int FULL = 1000;

    /** What an attribute scores that the offer does not state: neither for nor against. */
    public static final int UNKNOWN = 500;

    /** The weight from which a rule is heavy. */
    public static final int HEAVY = 10;

    /** The highest total while a heavy or excluding rule could not be judged for lack of a fact. */
    public static final int UNKNOWN_CAP = 900;

    private Scale() {}

    /**
     * Turns a fraction into a score, rounding half up.
     *
     * @param fraction any number; below 0 counts as 0, above 1 as 1
     * @return 0 to {@link #FULL}
     */
    public static int score(double fraction) {
        return (int) Math.round(Math.clamp(fraction, 0.0, 1.0) * FULL);
    }
}
