package org.zunft.plugin.print.model;

import java.time.LocalDate;
import org.zunft.api.matching.MatchContext;

/** When something is wanted or possible. */
public sealed interface Due {

    /**
     * So many working days from today.
     *
     * @param days 0 or more
     */
    record WorkingDays(int days) implements Due {}

    /**
     * On a day.
     *
     * @param day the day
     */
    record OnDay(LocalDate day) implements Due {}

    /** Working days from today; negative when the day has passed. */
    default int workingDays(MatchContext context) {
        return switch (this) {
            case WorkingDays(int days) -> days;
            case OnDay(LocalDate day) -> context.workingDaysUntil(day);
        };
    }
}
