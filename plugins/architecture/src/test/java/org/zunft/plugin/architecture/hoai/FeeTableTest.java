package org.zunft.plugin.architecture.hoai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zunft.plugin.architecture.hoai.FeeTable.Fee;
import org.zunft.plugin.architecture.terms.FeeZone;

/** The tables of § 35 and § 40 HOAI, and § 13: between two rows on a straight line. */
class FeeTableTest {

    private static final double CENT = 0.005;

    private final FeeTable buildings = FeeTable.ofBuildings();
    private final FeeTable openSpaces = FeeTable.ofOpenSpaces();

    @ParameterizedTest
    @CsvSource({
        "I, 25000, 3120, 3657",
        "II, 25000, 3657, 4339",
        "III, 100000, 15005, 18713",
        "IV, 1500000, 206923, 233022",
        "V, 5000000, 671640, 730744",
        "III, 2000000, 214108, 267034",
        "V, 25000000, 2806395, 3053358"
    })
    void at_its_rows_the_table_of_buildings_is_that_of_the_law(FeeZone zone, double costs, double base, double upper) {
        assertThat(buildings.fee(zone, costs)).contains(new Fee(base, upper));
    }

    @ParameterizedTest
    @CsvSource({"I, 20000, 3643, 4348", "III, 100000, 20574, 25659", "V, 1500000, 284931, 312067"})
    void at_its_rows_the_table_of_open_spaces_is_that_of_the_law(
            FeeZone zone, double costs, double base, double upper) {
        assertThat(openSpaces.fee(zone, costs)).contains(new Fee(base, upper));
    }

    /** a + b · c / d, with a the fee of the row below, b what the costs exceed it by, c and d the steps to the next row. */
    @ParameterizedTest
    @CsvSource({
        "III, 320000, 42272.90, 52722.50",
        "III, 520000, 65062.16, 81145.56",
        "II, 30000, 4299.50, 5102.00",
        "IV, 1750000, 236978.50, 266868.00",
        "V, 22500000, 2555945.50, 2780869.00"
    })
    void between_its_rows_the_fee_is_interpolated(FeeZone zone, double costs, double base, double upper) {
        var fee = buildings.fee(zone, costs).orElseThrow();

        assertThat(fee.base()).isCloseTo(base, within(CENT));
        assertThat(fee.upper()).isCloseTo(upper, within(CENT));
    }

    @Test
    void outside_its_rows_there_is_no_fee() {
        assertThat(buildings.fee(FeeZone.III, 24_999.99)).isEmpty();
        assertThat(buildings.fee(FeeZone.III, 25_000_000.01)).isEmpty();
        assertThat(openSpaces.fee(FeeZone.III, 1_500_001)).isEmpty();
        assertThat(buildings.least()).isEqualTo(25_000);
        assertThat(openSpaces.most()).isEqualTo(1_500_000);
    }

    @Test
    void the_upper_rate_of_a_zone_is_the_base_rate_of_the_next() {
        for (var costs = 25_000; costs < 25_000_000; costs += 137_000) {
            assertThat(buildings.fee(FeeZone.II, costs).orElseThrow().upper())
                    .isEqualTo(buildings.fee(FeeZone.III, costs).orElseThrow().base());
        }
    }
}
