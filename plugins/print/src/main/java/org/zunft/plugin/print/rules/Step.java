package org.zunft.plugin.print.rules;

/** The questions that narrow a house's presses down to those that can do the work, in this order. */
enum Step {
    /** Prints it this kind of product, by the process the client insists on? */
    PROCESS(0),
    /** Does the open format go on its sheet? */
    SHEET(1),
    /** Does it take the grammage? */
    WEIGHT(2),
    /** Does it print white or metallic? */
    SPECIAL(3),
    /** Can it vary from copy to copy as much as wanted? */
    VARIABLE(4);

    private final int place;

    Step(int place) {
        this.place = place;
    }

    /** Its place in the order, from 0. */
    int place() {
        return place;
    }
}
