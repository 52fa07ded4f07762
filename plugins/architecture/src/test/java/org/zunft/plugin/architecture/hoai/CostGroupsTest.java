package org.zunft.plugin.architecture.hoai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** § 33 HOAI: installations count in full up to a quarter of the construction, beyond that by half. */
class CostGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "400000, 100000, 500000",
        "400000, 100001, 500000.5",
        "400000, 150000, 525000",
        "400000, 0, 400000",
        "0, 100000, 50000"
    })
    void installations_beyond_a_quarter_count_by_half(double construction, double services, double chargeable) {
        assertThat(new CostGroups(construction, services, null).chargeable()).contains(chargeable);
    }

    @Test
    void what_is_chargeable_is_not_known_while_a_group_is_missing() {
        assertThat(new CostGroups(400_000.0, null, null).chargeable()).isEmpty();
        assertThat(new CostGroups(400_000.0, null, null).building()).contains(400_000.0);
        assertThat(new CostGroups(null, null, 90_000.0).building()).isEmpty();
    }
}
