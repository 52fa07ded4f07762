package org.zunft.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = Places.shipped();

    @Test
    void a_german_postal_code_is_found_with_place_and_state() {
        assertThat(places.find("DE", "90402")).hasValueSatisfying(place -> {
            assertThat(place.name()).isEqualTo("Nürnberg");
            assertThat(place.state()).isEqualTo("Bayern");
            assertThat(place.latitude()).isEqualTo(49.4504, within(0.0001));
            assertThat(place.longitude()).isEqualTo(11.0778, within(0.0001));
        });
    }

    @Test
    void the_same_four_digits_mean_another_place_in_another_country() {
        assertThat(places.find("AT", "4020").orElseThrow().name()).isEqualTo("Linz");
        assertThat(places.find("CH", "4020").orElseThrow().name()).isEqualTo("Basel");
    }

    @Test
    void a_code_of_luxembourg_is_written_without_its_letter() {
        assertThat(places.find("LU", "1111")).isPresent();
    }

    @Test
    void unknown_codes_and_countries_are_empty() {
        assertThat(places.find("DE", "00000")).isEmpty();
        assertThat(places.find("DE", "1010")).isEmpty();
        assertThat(places.find("AT", "90402")).isEmpty();
        assertThat(places.find("DE", "9040a")).isEmpty();
        assertThat(places.find("DE", "")).isEmpty();
        assertThat(places.find("FR", "75001")).isEmpty();
        assertThat(places.find("de", "90402")).isEmpty();
    }

    @Test
    void all_rows_of_the_source_are_there() {
        assertThat(places.size()).isEqualTo(18_231);
    }

    @Test
    void the_source_is_named() {
        assertThat(Places.attribution()).contains("GeoNames").contains("CC BY 4.0");
    }
}
