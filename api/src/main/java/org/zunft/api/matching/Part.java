package org.zunft.api.matching;

/**
 * One line of an explanation: what one rule said of one offer.
 *
 * @param rule the id of the rule
 * @param kind what the line does to the total
 * @param weight how much it counts; 0 unless it is a score or an unknown
 * @param value the score, or the limit of a cap; 0 for exclusions and notices
 * @param reason why
 */
public record Part(String rule, Kind kind, int weight, int value, Reason reason) {

    /** What a line does to the total. */
    public enum Kind {
        /** Counts with its weight. */
        SCORE,
        /** Counts as {@link Scale#UNKNOWN} with its weight. */
        UNKNOWN,
        /** Makes the offer impossible. */
        EXCLUSION,
        /** Limits the total. */
        CAP,
        /** Tells something and counts nothing. */
        NOTICE
    }
}
