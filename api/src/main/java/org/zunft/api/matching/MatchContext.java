package org.zunft.api.matching;

import java.time.LocalDate;

/** What is known beside need and offer. The host implements this; later versions may tell more. */
public interface MatchContext {

    /** The day on which the match is made, in the time zone of the organisation. */
    LocalDate today();

    /** How far the member is from where the work is wanted. */
    Distance distance();

    /**
     * Working days from today to a day: the days after today up to and including that day that are worked.
     *
     * @param day the day
     * @return negative when the day has passed
     */
    int workingDaysUntil(LocalDate day);
}
