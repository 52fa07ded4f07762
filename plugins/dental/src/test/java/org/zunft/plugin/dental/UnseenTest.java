package org.zunft.plugin.dental;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.api.Resources;
import org.zunft.plugin.tck.evaluation.Evaluation;

/**
 * Texts labelled by hand. Those of fresh.jsonl were written before the cues and never used to mend them; those of
 * unseen.jsonl after them, read once with precision .967 and recall .870, and then learnt from. An attribute read wrongly
 * is worse than one not read, so precision is held higher than recall.
 */
class UnseenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"fresh.jsonl", "unseen.jsonl"})
    void every_line_can_be_used(String texts) {
        var evaluation = evaluation(texts);

        assertThat(evaluation.unusable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fresh.jsonl", "unseen.jsonl"})
    void of_what_is_read_nearly_everything_is_right(String texts) {
        var evaluation = evaluation(texts);

        assertThat(evaluation.all().precision()).as(evaluation.table()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fresh.jsonl", "unseen.jsonl"})
    void of_what_is_said_three_quarters_are_read(String texts) {
        var evaluation = evaluation(texts);

        assertThat(evaluation.all().recall()).as(evaluation.table()).isGreaterThanOrEqualTo(0.75);
    }

    private static Evaluation evaluation(String texts) {
        return Evaluation.of(
                new DentalProfession(),
                TODAY,
                Resources.text(UnseenTest.class, texts).lines());
    }
}
