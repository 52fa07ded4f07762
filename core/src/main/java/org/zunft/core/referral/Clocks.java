package org.zunft.core.referral;

import java.time.LocalDate;
import org.zunft.core.shared.WorkingDays;

/**
 * How long each step may take before it is overdue.
 *
 * @param answerWorkingDays until the receiver answers
 * @param contactDays until the first contact after accepting
 * @param wordDays until the next word while in contact
 */
public record Clocks(int answerWorkingDays, int contactDays, int wordDays) {

    /** What holds unless a team sets something else: 2 working days, 3 days, 30 days. */
    public static final Clocks DEFAULT = new Clocks(2, 3, 30);

    LocalDate answer(LocalDate today) {
        return WorkingDays.after(today, answerWorkingDays);
    }

    LocalDate contact(LocalDate today) {
        return today.plusDays(contactDays);
    }

    LocalDate word(LocalDate today) {
        return today.plusDays(wordDays);
    }
}
