package org.zunft.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "73221", "7322.", ".1", "732.1", "7322.1.", "Drucker"})
    void a_code_is_of_isco_or_of_esco(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Occupation(code));
    }

    @Test
    void a_group_covers_everything_whose_code_begins_with_its_digits() {
        assertThat(new Occupation("7").covers("7322.1")).isTrue();
        assertThat(new Occupation("732").covers("7322.1")).isTrue();
        assertThat(new Occupation("732").covers("7512.1")).isFalse();
    }

    @Test
    void a_unit_group_covers_itself_and_its_occupations() {
        assertThat(new Occupation("7322").covers("7322")).isTrue();
        assertThat(new Occupation("7322").covers("7322.1.2")).isTrue();
        assertThat(new Occupation("7322").covers("7321.1")).isFalse();
        assertThat(new Occupation("7322").covers("73221")).isFalse();
    }

    @Test
    void an_occupation_covers_itself_and_what_lies_below_but_not_its_neighbour() {
        assertThat(new Occupation("7322.1").covers("7322.1")).isTrue();
        assertThat(new Occupation("7322.1").covers("7322.1.4")).isTrue();
        assertThat(new Occupation("7322.1").covers("7322.10")).isFalse();
        assertThat(new Occupation("7322.1").covers("7322")).isFalse();
    }
}
