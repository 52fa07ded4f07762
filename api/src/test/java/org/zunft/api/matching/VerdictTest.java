package org.zunft.api.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    private static final Reason WHY = Reason.of("why");

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001})
    void a_score_or_limit_outside_the_scale_is_refused(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Scored(value, WHY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Capped(value, WHY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void both_ends_of_the_scale_belong_to_it(int value) {
        assertThat(new Verdict.Scored(value, WHY).score()).isEqualTo(value);
        assertThat(new Verdict.Capped(value, WHY).limit()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0", "0.5, 500", "0.0004, 0", "0.0005, 1", "1.0, 1000", "-3.0, 0", "7.0, 1000"})
    void a_fraction_becomes_a_score_rounded_half_up(double fraction, int score) {
        assertThat(Verdict.scored(fraction, WHY)).isEqualTo(new Verdict.Scored(score, WHY));
    }

    @Test
    void verdicts_do_not_nest() {
        Verdict inner = Verdict.several(new Verdict.Notice(WHY));

        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.several(inner));
    }

    @Test
    void at_most_one_of_several_verdicts_counts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.several(new Verdict.Scored(1, WHY), new Verdict.Unknown(WHY)));
        assertThat(Verdict.several(new Verdict.Scored(1, WHY), new Verdict.Notice(WHY), new Verdict.Capped(9, WHY)))
                .isEqualTo(new Verdict.Several(
                        List.of(new Verdict.Scored(1, WHY), new Verdict.Notice(WHY), new Verdict.Capped(9, WHY))));
    }

    @Test
    void a_distance_is_not_negative() {
        assertThat(new Distance.Known(0).kilometres()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance.Known(-1));
    }
}
