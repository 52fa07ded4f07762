package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zunft.api.Resources;
import org.zunft.plugin.tck.evaluation.Evaluation;

/**
 * Texts labelled by hand before the cues existed, and never changed for them. An attribute read wrongly is worse than
 * one not read, so precision is held higher than recall.
 */
class UnseenTest {

    private final Evaluation evaluation = Evaluation.of(
            new ArchitectureProfession(),
            LocalDate.of(2026, 3, 2),
            Resources.text(UnseenTest.class, "fresh.jsonl").lines());

    @Test
    void every_line_can_be_used() {
        assertThat(evaluation.unusable()).isEmpty();
    }

    @Test
    void of_what_is_read_nearly_everything_is_right() {
        assertThat(evaluation.all().precision()).as(evaluation.table()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void of_what_is_said_three_quarters_are_read() {
        assertThat(evaluation.all().recall()).as(evaluation.table()).isGreaterThanOrEqualTo(0.75);
    }
}
