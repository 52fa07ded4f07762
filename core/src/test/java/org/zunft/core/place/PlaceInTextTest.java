package org.zunft.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceInTextTest {

    private final PlaceInText reader = new PlaceInText(Places.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen, Lieferung 90402 Nürnberg | DE-90402 | 90402 Nürnberg",
                "Lieferung nach D-90402, Termin im Mai | DE-90402 | D-90402",
                "Visitenkarten für eine Kanzlei in 1010 Wien, bald | AT-1010 | 1010 Wien",
                "Praxis in CH-8001 Zürich sucht Möbel | CH-8001 | CH-8001 Zürich",
                "Messestand in 4020 Linz | AT-4020 | 4020 Linz",
                "Messestand in 4020 Basel | CH-4020 | 4020 Basel",
                "Umzug nach A 8010 Graz | AT-8010 | A 8010 Graz",
                "PLZ: 90402, sonst nichts | DE-90402 | 90402",
            })
    void a_code_with_its_country_or_its_place_is_read_with_its_words(String text, String code, String words) {
        PlaceInText.Found found = reader.find(text).orElseThrow();

        assertThat(found.code()).hasToString(code);
        assertThat(text.substring(found.start(), found.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 Kalender für die Belegschaft",
                "Auflage 1010",
                "10000 Flyer",
                "90402 Stück",
                "1010 Exemplare, 8001 Umschläge",
                "Shirts Größe L 1234 Stück",
                "12.90402 Euro",
                "bestellt am 4020",
                "99999 Musterstadt",
                "",
            })
    void what_may_be_a_year_or_an_amount_is_left_alone(String text) {
        assertThat(reader.find(text)).isEmpty();
    }

    @Test
    void four_digits_that_exist_in_two_countries_are_not_guessed() {
        assertThat(reader.find("Lieferung 8010, bitte schnell")).isEmpty();
    }

    @Test
    void two_places_in_one_text_are_not_chosen_from() {
        assertThat(reader.find("von 90402 Nürnberg nach 80331 München")).isEmpty();
    }

    @Test
    void the_same_place_twice_is_one_place() {
        assertThat(reader.find("90402 Nürnberg, abholen auch in D-90402")).isPresent();
    }
}
