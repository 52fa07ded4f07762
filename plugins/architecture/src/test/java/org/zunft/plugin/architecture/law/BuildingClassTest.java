package org.zunft.plugin.architecture.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** § 2 Absatz 3 of the Musterbauordnung, at its bounds. */
class BuildingClassTest {

    @ParameterizedTest
    @CsvSource({
        "7, true, 2, 400, 1",
        "7, false, 2, 400, 2",
        "7, true, 3, 400, 3",
        "7, true, 2, 401, 3",
        "7.01, true, 2, 400, 4",
        "13, true, 1, 400, 4",
        "13, true, 1, 401, 5",
        "13.01, true, 1, 100, 5",
        "3, false, 1, 120, 2"
    })
    void height_units_and_area_make_the_class(double height, boolean freestanding, int units, double area, int number) {
        assertThat(new BuildingClass(height, freestanding, units, area).number())
                .contains(number);
    }

    @Test
    void what_is_not_stated_leaves_it_open_where_it_decides() {
        assertThat(new BuildingClass(6, null, 1, 120.0).number()).isEmpty();
        assertThat(new BuildingClass(6, true, null, 120.0).number()).isEmpty();
        assertThat(new BuildingClass(6, null, 5, null).number()).contains(3);
        assertThat(new BuildingClass(12, true, 8, 2_000.0).number()).isEmpty();
        assertThat(new BuildingClass(22, null, null, null).number()).contains(5);
    }
}
