package org.zunft.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void counting_agrees_with_walking_day_by_day() {
        LocalDate from = LocalDate.of(2026, 2, 23);
        for (int start = 0; start < 7; start++) {
            for (int days = 0; days < 40; days++) {
                LocalDate begin = from.plusDays(start);
                assertThat(WorkingDays.between(begin, WorkingDays.after(begin, days)))
                        .as("%d working days after %s", days, begin)
                        .isEqualTo(days);
            }
        }
    }

    @Test
    void a_weekend_adds_nothing() {
        assertThat(WorkingDays.between(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 8)))
                .isZero();
        assertThat(WorkingDays.between(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 9)))
                .isOne();
    }

    @Test
    void a_day_that_has_passed_counts_backwards() {
        assertThat(WorkingDays.between(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 6)))
                .isEqualTo(-1);
    }
}
