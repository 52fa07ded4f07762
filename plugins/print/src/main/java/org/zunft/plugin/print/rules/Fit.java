package org.zunft.plugin.print.rules;

/** Whether a press can do something, as far as it is stated. */
enum Fit {
    YES,
    NO,
    UNKNOWN;

    static Fit of(boolean answer) {
        return answer ? YES : NO;
    }
}
