package org.zunft.plugin.dental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.plugin.dental.terms.Tooth;

/** Teeth of ISO 3950. */
class ToothTest {

    @Test
    void there_are_thirty_two_permanent_and_twenty_primary_teeth() {
        assertThat(count(11, 48)).isEqualTo(32);
        assertThat(count(51, 85)).isEqualTo(20);
        assertThat(count(49, 50) + count(86, 1000) + count(-1000, 10)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 19, 20, 29, 40, 49, 50, 56, 59, 66, 80, 86, 88, 90, 111, -11})
    void other_numbers_are_refused_with_the_numbers_there_are(int number) {
        assertThat(Tooth.of(number)).isEmpty();
        assertThatThrownBy(() -> new Tooth(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11-18")
                .hasMessageContaining(String.valueOf(number));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 16, 14 15 16",
        "16, 14, 16 15 14",
        "12, 22, 12 11 21 22",
        "33, 43, 33 32 31 41 42 43",
        "52, 61, 52 51 61",
        "36, 36, 36",
        "18, 38, ''",
        "13, 53, ''"
    })
    void teeth_run_along_their_jaw(int from, int to, String run) {
        var teeth = new Tooth(from)
                .to(new Tooth(to)).stream()
                        .map(tooth -> String.valueOf(tooth.number()))
                        .toList();

        assertThat(String.join(" ", teeth)).isEqualTo(run);
    }

    private static long count(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(number -> Tooth.of(number).isPresent())
                .count();
    }
}
