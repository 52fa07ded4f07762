package org.zunft.core.profession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OccupationsTest {

    private final Occupations occupations = Occupations.shipped();

    @Test
    void an_occupation_is_found_by_its_code_and_labelled_in_both_languages() {
        CataloguedOccupation dentist = occupations.find("2261.1").orElseThrow();

        assertThat(dentist.label(Locale.GERMANY)).isEqualTo("Zahnarzt/Zahnärztin");
        assertThat(dentist.masculine()).isEqualTo("Zahnarzt");
        assertThat(dentist.feminine()).isEqualTo("Zahnärztin");
        assertThat(dentist.label(Locale.UK)).isEqualTo("dental practitioner");
        assertThat(dentist.isco08()).isEqualTo("2261");
    }

    @Test
    void a_label_with_one_form_is_not_doubled() {
        assertThat(occupations.find("2166.4").orElseThrow().label(Locale.GERMAN))
                .isEqualTo("Desktop-Publisher");
    }

    @Test
    void a_slash_inside_a_form_does_not_split_it() {
        assertThat(occupations.all())
                .filteredOn(occupation -> occupation.masculine().startsWith("Import-"))
                .isNotEmpty()
                .allSatisfy(occupation -> assertThat(occupation.feminine()).startsWith("Import-/Export"));
    }

    @Test
    void armed_forces_farming_machine_operation_and_plain_labour_are_left_out() {
        assertThat(occupations.all())
                .hasSize(2551)
                .allSatisfy(occupation -> assertThat(occupation.code()).matches("[123457]\\d{3}(\\.\\d+)+"));
    }

    @Test
    void the_plain_trade_comes_before_its_specialities() {
        assertThat(occupations
                        .beginningWith("Architek", Locale.GERMAN, 5)
                        .getFirst()
                        .code())
                .isEqualTo("2161.1");
        assertThat(occupations
                        .beginningWith("ARCHITECT", Locale.ENGLISH, 5)
                        .getFirst()
                        .code())
                .isEqualTo("2161.1");
    }

    @Test
    void a_later_word_of_a_label_is_found_too() {
        assertThat(occupations.beginningWith("printer", Locale.ENGLISH, 20))
                .extracting(CataloguedOccupation::english)
                .contains("offset printer", "screen printer");
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(occupations.beginningWith("  ", Locale.GERMAN, 5)).isEmpty();
        assertThat(occupations.find("9999.9")).isEmpty();
    }

    @Test
    void the_source_is_named() {
        assertThat(Occupations.attribution()).contains("ESCO").contains("European Commission");
    }
}
