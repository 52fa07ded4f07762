package org.zunft.core.matching;

import org.zunft.core.shared.OfferId;

/**
 * An offer worth judging.
 *
 * @param offer which
 * @param textScore how well the words agree, 0 to 1000, where 1000 is the best of all gathered
 */
public record Gathered(OfferId offer, int textScore) {

    /** How many offers are judged for a need at most; its words decide which. */
    public static final int MOST = 200;
}
