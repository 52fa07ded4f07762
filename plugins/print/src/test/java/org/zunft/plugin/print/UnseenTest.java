package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts labelled by hand. Those of unseen.jsonl were written before anybody looked at how they are read, those of
 * fresh.jsonl after the cues had learnt from them. An attribute read wrongly is worse than one not read, so precision
 * is held higher than recall.
 */
class UnseenTest {

    private final PrintProfession print = new PrintProfession();

    @ParameterizedTest
    @ValueSource(strings = {"unseen.jsonl", "fresh.jsonl"})
    void of_what_is_read_nearly_everything_is_right(String texts) {
        var evaluation = Evaluation.of(print, texts);

        assertThat(evaluation.all().precision()).as(evaluation.table()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unseen.jsonl", "fresh.jsonl"})
    void of_what_is_said_three_quarters_are_read(String texts) {
        var evaluation = Evaluation.of(print, texts);

        assertThat(evaluation.all().recall()).as(evaluation.table()).isGreaterThanOrEqualTo(0.75);
    }
}
