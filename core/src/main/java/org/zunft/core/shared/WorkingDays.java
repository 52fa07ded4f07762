package org.zunft.core.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts working days, Monday to Friday. */
public final class WorkingDays {

    private static final int WEEK = 7;
    private static final int WORKED = 5;

    private WorkingDays() {}

    /**
     * The working days after one day up to and including another; negative when the other lies before.
     *
     * @param from the day from which is counted
     * @param to the day to which is counted
     */
    public static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(worked(to) - worked(from));
    }

    /**
     * The day some working days after a day.
     *
     * @param from the day from which is counted
     * @param days how many, 0 or more; 0 is the day itself
     */
    public static LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Working days from Monday, 5 January 1970, up to and including a day. */
    private static long worked(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(1970, 1, 5), day);
        long weeks = Math.floorDiv(days, WEEK);
        long rest = Math.floorMod(days, WEEK);
        return weeks * WORKED + Math.min(rest + 1, WORKED);
    }
}
