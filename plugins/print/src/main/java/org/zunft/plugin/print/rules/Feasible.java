package org.zunft.plugin.print.rules;

import java.util.List;
import org.zunft.plugin.print.model.Press;

/** Which presses of a house can do the work, which may, and where the search ended if none can. */
final class Feasible {

    /** How many presses of one house are looked at; the schema allows no more. */
    static final int MOST = 30;

    private static final int STEPS = Step.values().length;

    private final List<Press> presses;
    private final int[] unsure = new int[STEPS];
    private final int[] before = new int[STEPS];
    private int failed;
    private int possible;

    Feasible(List<Press> presses) {
        this.presses = presses;
        this.possible = (1 << Math.min(MOST, presses.size())) - 1;
    }

    List<Press> presses() {
        return presses;
    }

    int possible() {
        return possible;
    }

    /** Records what a step left; a step that leaves nothing fails and changes nothing. */
    void narrow(Step step, int kept, int unsureOfThem) {
        before[step.place()] = possible;
        if (kept == 0) {
            failed |= 1 << step.place();
        } else {
            possible = kept;
            unsure[step.place()] = unsureOfThem;
        }
    }

    /** Whether this step found that no press can do it. */
    boolean failedAt(Step step) {
        return (failed & (1 << step.place())) != 0;
    }

    /** Whether one of the first three steps failed, so that the house has no press for the work at all. */
    boolean isHopeless() {
        return (failed & ((1 << Step.SPECIAL.place()) - 1)) != 0;
    }

    /** Whether any step failed. */
    boolean failed() {
        return failed != 0;
    }

    /** Whether a press is left and every answer about it is known. */
    boolean isCertain(int index) {
        return (certain() & (1 << index)) != 0;
    }

    /** Whether a press is left. */
    boolean isPossible(int index) {
        return (possible & (1 << index)) != 0;
    }

    /** Whether no press is known to do all that is asked, and this step is among the reasons. */
    boolean isUnknownAt(Step step) {
        return !failedAt(step) && certain() == 0 && (unsure[step.place()] & possible) != 0;
    }

    /** Whether a press was left before a step. */
    boolean wasPossibleBefore(Step step, int index) {
        return (before[step.place()] & (1 << index)) != 0;
    }

    private int certain() {
        var sure = possible;
        for (var doubtful : unsure) {
            sure &= ~doubtful;
        }
        return sure;
    }
}
