package org.zunft.plugin.dental;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.api.Occupation;
import org.zunft.api.Resources;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.policy.ConsentPath;
import org.zunft.api.policy.Permission;
import org.zunft.plugin.dental.rules.Figures;
import org.zunft.plugin.dental.terms.Procedure;

/** What clients ask for and dentists offer, what the law allows, and the file of figures. */
class ServicesTest {

    private final DentalProfession dental = new DentalProfession();

    @Test
    void a_need_wants_its_procedure() {
        var need = dental.readNeed(Attributes.none().with("procedure", Value.of("implant")));

        assertThat(dental.servicesWanted(need)).containsExactly(new Service("implant"));
    }

    @Test
    void a_dentist_offers_his_procedures() {
        var offer = dental.readOffer(Attributes.none().with("procedures", Value.of(List.of("filling", "root_canal"))));

        assertThat(dental.servicesOffered(offer)).containsExactly(new Service("filling"), new Service("root_canal"));
    }

    @Test
    void what_is_not_stated_is_neither_wanted_nor_offered() {
        assertThat(dental.servicesWanted(dental.readNeed(Attributes.none()))).isEmpty();
        assertThat(dental.servicesOffered(dental.readOffer(Attributes.none()))).isEmpty();
    }

    @Test
    void dentists_are_served_and_technicians_are_not() {
        assertThat(dental.serves()).allMatch(each -> each.code().startsWith("2261."));
        assertThat(dental.serves()).noneMatch(each -> each.covers("2261.3") || each.covers("2261.4"));
        assertThat(dental.serves()).contains(new Occupation("2261.1"), new Occupation("2261.2"));
    }

    @Test
    void nothing_that_law_forbids_is_allowed() {
        var flags = dental.policyFlags();

        assertThat(List.of(flags.valueTracking(), flags.quota(), flags.awards(), flags.leadText()))
                .containsOnly(Permission.FORBIDDEN);
        assertThat(flags.consentPath()).isEqualTo(ConsentPath.CARD_ONLY);
    }

    @Test
    void the_figures_have_a_version_and_a_day() {
        var figures = new Figures(Resources.text(DentalProfession.class, "dental-rules.properties"));

        assertThat(figures.version()).matches("\\d+\\.\\d+");
        assertThat(figures.date()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(Procedure.values())
                .allSatisfy(each -> assertThat(figures.specialty(each)).isNotNull());
    }
}
