package org.zunft.plugin.architecture.hoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zunft.plugin.architecture.model.Phases;
import org.zunft.plugin.architecture.terms.DesignField;

/** § 34, § 39, § 18 and § 19 HOAI: what share each phase has. */
class PhaseSharesTest {

    private final PhaseShares shares = new PhaseShares();

    @ParameterizedTest
    @CsvSource({
        "GEBAEUDE, 2 7 15 3 25 10 4 32 2",
        "INNENRAEUME, 2 7 15 2 30 7 3 32 2",
        "FREIANLAGEN, 3 10 16 4 25 7 3 30 2",
        "BEBAUUNGSPLAN, 60 30 10 0 0 0 0 0 0",
        "FLAECHENNUTZUNGSPLAN, 60 30 10 0 0 0 0 0 0",
        "SIGEKO, 0 0 0 0 0 0 0 0 0"
    })
    void each_phase_has_the_share_of_the_law(DesignField field, String percent) {
        var each = IntStream.rangeClosed(1, 9)
                .map(phase -> shares.percent(field, Phases.of(List.of(phase))))
                .boxed()
                .toList();

        assertThat(each.stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @EnumSource(names = {"GEBAEUDE", "INNENRAEUME", "FREIANLAGEN", "BEBAUUNGSPLAN", "FLAECHENNUTZUNGSPLAN"})
    void all_phases_are_a_hundred_per_cent(DesignField field) {
        assertThat(shares.percent(field, Phases.ALL)).isEqualTo(100);
    }
}
