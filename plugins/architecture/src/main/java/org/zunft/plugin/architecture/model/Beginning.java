package org.zunft.plugin.architecture.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When somebody can begin. */
public sealed interface Beginning {

    /**
     * So many weeks from today.
     *
     * @param weeks 0 or more
     */
    record InWeeks(int weeks) implements Beginning {}

    /**
     * On a day.
     *
     * @param day the day
     */
    record OnDay(LocalDate day) implements Beginning {}

    /** Weeks from today, a week begun counted whole; 0 when the day has passed. */
    default int weeksFrom(LocalDate today) {
        return switch (this) {
            case InWeeks(int weeks) -> weeks;
            case OnDay(LocalDate day) -> (int) Math.max(0, Math.ceilDiv(ChronoUnit.DAYS.between(today, day), 7));
        };
    }
}
