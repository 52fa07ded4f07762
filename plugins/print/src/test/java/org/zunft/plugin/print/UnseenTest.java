package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Texts written and labelled before anybody looked at how they are read. An attribute read wrongly is worse than one
 * not read, so precision is held higher than recall.
 */
class UnseenTest {

    private final Evaluation evaluation = Evaluation.of(new PrintProfession(), "unseen.jsonl");

    @Test
    void of_what_is_read_nearly_everything_is_right() {
        assertThat(evaluation.all().precision()).as(evaluation.table()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void of_what_is_said_three_quarters_are_read() {
        assertThat(evaluation.all().recall()).as(evaluation.table()).isGreaterThanOrEqualTo(0.75);
    }
}
