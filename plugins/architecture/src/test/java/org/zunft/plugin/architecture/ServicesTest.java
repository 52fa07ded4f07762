package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;

/** Services are fields of work, so that competition is judged field by field. */
class ServicesTest {

    private final ArchitectureProfession architecture = new ArchitectureProfession();

    @ParameterizedTest
    @CsvSource({
        "2161.1, true",
        "2161.1.1, true",
        "2162.1, true",
        "2164.4, true",
        "2164.2, false",
        "3112.7, true",
        "2142.1, false"
    })
    void architects_planners_and_energy_advisers_are_served_and_engineers_are_not(String occupation, boolean served) {
        assertThat(architecture.serves().stream().anyMatch(place -> place.covers(occupation)))
                .isEqualTo(served);
    }

    @Test
    void a_need_wants_its_field() {
        assertThat(architecture.servicesWanted(
                        architecture.readNeed(Judging.attributes("{'leistungsbild':'innenraeume'}"))))
                .containsExactly(new Service("innenraeume"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "['architekt'] | gebaeude",
                "['innenarchitekt'] | innenraeume",
                "['landschaftsarchitekt'] | freianlagen",
                "['stadtplaner'] | flaechennutzungsplan,bebauungsplan",
                "['energieberater'] | energieberatung",
                "['meister_klein'] | gebaeude",
                "['sigeko'] | sigeko",
                "['brandschutzplaner'] | brandschutz",
                "[{'fach':'architekt','chamber':'ByAK','land':'DE-BY'},'energieberater'] | gebaeude,energieberatung"
            })
    void an_offer_covers_the_fields_of_its_titles(String titles, String services) {
        var offer = architecture.readOffer(Judging.attributes("{'fach':" + titles + "}"));

        assertThat(architecture.servicesOffered(offer))
                .extracting(Service::code)
                .containsExactlyInAnyOrder(services.split(","));
    }

    @Test
    void what_is_not_stated_is_neither_wanted_nor_offered() {
        assertThat(architecture.servicesWanted(architecture.readNeed(Attributes.none())))
                .isEmpty();
        assertThat(architecture.servicesOffered(architecture.readOffer(Attributes.none())))
                .isEmpty();
    }

    @Test
    void the_place_is_the_postal_code_of_the_site() {
        assertThat(architecture.postalCodeWanted(architecture.readNeed(Judging.attributes("{'plz':'90402'}"))))
                .contains("90402");
    }
}
