package org.zunft.plugin.tck.subject;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;

/**
 * A context in which every day from Monday to Friday is worked.
 *
 * @param today the day of the match
 * @param distance how far the offer is
 */
public record KnownContext(LocalDate today, Distance distance) implements MatchContext {

    @Override
    public int workingDaysUntil(LocalDate day) {
        if (day.isBefore(today)) {
            return -new KnownContext(day, distance).workingDaysUntil(today);
        }
        long weeks = ChronoUnit.DAYS.between(today, day) / 7;
        int rest = 0;
        for (LocalDate each = today.plusWeeks(weeks); each.isBefore(day); each = each.plusDays(1)) {
            DayOfWeek next = each.plusDays(1).getDayOfWeek();
            rest += next == DayOfWeek.SATURDAY || next == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return Math.toIntExact(weeks * 5 + rest);
    }
}
