package org.zunft.core.matching;

/**
 * An offer worth judging.
 *
 * @param mark its place on the shelf
 * @param textScore how well the words agree, 0 to 1000, where 1000 is the best of all gathered
 */
public record Gathered(int mark, int textScore) {

    /** How many offers are judged for a need at most; its words decide which. */
    public static final int MOST = 200;
}
