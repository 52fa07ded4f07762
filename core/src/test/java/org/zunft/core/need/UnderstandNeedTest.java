package org.zunft.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.core.matching.BreadTrade;
import org.zunft.core.matching.Guild;
import org.zunft.core.need.UnderstandNeed.Outcome;
import org.zunft.core.need.UnderstandNeed.TextRead;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.Violation;

class UnderstandNeedTest {

    private final UnderstandNeed understandNeed = new Guild().understandNeed;

    @Test
    void what_the_text_says_is_read_with_its_words() {
        Outcome.Understood understood = understood("I need 20 loaves of rye", Attributes.none());

        assertThat(understood.attributes().whole("loaves")).hasValue(20);
        assertThat(understood.readings())
                .containsExactly(
                        new Reading("loaves", Value.of(20), "20", 7, 9),
                        new Reading("kind", Value.of("rye"), "rye", 20, 23));
        assertThat(understood.textRead()).isEqualTo(TextRead.READ);
    }

    @Test
    void what_is_stated_goes_before_what_is_read() {
        Outcome.Understood understood =
                understood("20 loaves of rye", Attributes.none().with("loaves", Value.of(30)));

        assertThat(understood.attributes().whole("loaves")).hasValue(30);
        assertThat(understood.readings()).extracting(Reading::attribute).containsExactly("kind");
    }

    @Test
    void a_value_that_would_make_the_need_invalid_is_not_taken_over() {
        Outcome.Understood understood = understood("10000 loaves of oat or rye", Attributes.none());

        assertThat(understood.attributes())
                .as("too many loaves, and oat is no kind")
                .isEqualTo(Attributes.none().with("kind", Value.of("rye")));
    }

    @Test
    void words_beyond_the_end_of_the_text_are_not_believed() {
        assertThat(understood("endless rye", Attributes.none()).attributes().isEmpty())
                .isTrue();
    }

    @Test
    void a_plugin_that_cannot_read_the_text_does_not_lose_the_need() {
        Outcome.Understood understood =
                understood("burnt rye", Attributes.none().with("loaves", Value.of(30)));

        assertThat(understood.textRead()).isEqualTo(TextRead.FAILED);
        assertThat(understood.attributes().whole("loaves")).hasValue(30);
    }

    @Test
    void text_is_kept_in_normal_form() {
        assertThat(understood("Gru\u0308n", Attributes.none()).text()).isEqualTo("Grün");
    }

    @Test
    void without_profession_and_occupation_nothing_can_be_understood() {
        assertThat(understand(draft("bread", Optional.empty(), Optional.empty())))
                .isEqualTo(new Outcome.ProfessionMissing());
    }

    @Test
    void an_unknown_profession_or_occupation_is_refused() {
        assertThat(understand(draft("bread", Optional.of(new ProfessionId("cobbler")), Optional.empty())))
                .isEqualTo(new Outcome.ProfessionUnknown());
        assertThat(understand(draft("bread", Optional.empty(), Optional.of("9999.1"))))
                .isEqualTo(new Outcome.ProfessionUnknown());
        assertThat(understand(draft("bread", Optional.of(BreadTrade.ID), Optional.of("9999.1"))))
                .isEqualTo(new Outcome.ProfessionUnknown());
    }

    @Test
    void an_occupation_finds_the_profession_that_serves_it() {
        assertThat(understand(draft("rye", Optional.empty(), Optional.of("7512.1"))))
                .isInstanceOfSatisfying(
                        Outcome.Understood.class,
                        understood -> assertThat(understood.profession().map(each -> each.id()))
                                .contains(BreadTrade.ID));
    }

    @Test
    void an_occupation_no_plugin_serves_takes_text_but_no_attributes() {
        DraftNeed teeth = draft("toothache", Optional.empty(), Optional.of("2261.1"));

        assertThat(understand(teeth)).isInstanceOfSatisfying(Outcome.Understood.class, understood -> {
            assertThat(understood.profession()).isEmpty();
            assertThat(understood.textRead()).isEqualTo(TextRead.NOT_TRIED);
        });
        assertThat(understand(stating(teeth, Attributes.none().with("loaves", Value.of(1)))))
                .isEqualTo(new Outcome.AttributesInvalid(List.of(new Violation("", "no_profession", ""))));
    }

    @Test
    void blank_text_without_attributes_states_nothing() {
        assertThat(understand(draft(" \n", Optional.of(BreadTrade.ID), Optional.empty())))
                .isEqualTo(new Outcome.NothingStated());
    }

    @Test
    void stated_attributes_that_break_the_schema_are_pointed_at() {
        DraftNeed draft = draft("rye", Optional.of(BreadTrade.ID), Optional.empty());

        assertThat(understand(stating(draft, Attributes.none().with("loaves", Value.of(0)))))
                .isInstanceOfSatisfying(
                        Outcome.AttributesInvalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/loaves"));
    }

    @Test
    void a_place_that_does_not_exist_is_refused() {
        assertThat(understand(at(new PostalCode("AT", "0000")))).isEqualTo(new Outcome.PlaceUnknown());
    }

    @Test
    void a_stated_place_goes_before_one_in_the_text_and_that_before_one_in_an_attribute() {
        var graz = new PostalCode("AT", "8010");
        Attributes delivery = Attributes.none().with("delivery", Value.of("3100"));

        assertThat(((Outcome.Understood) understand(at(graz))).place()).contains(graz);
        assertThat(understood("rye to 4020 Linz", delivery).place()).contains(new PostalCode("AT", "4020"));
        assertThat(understood("rye", delivery).place()).contains(Guild.HOME);
        assertThat(understood("rye", Attributes.none().with("delivery", Value.of("0000")))
                        .place())
                .as("no such place")
                .isEmpty();
    }

    private static DraftNeed at(PostalCode place) {
        return new DraftNeed(
                "rye to 4020 Linz",
                Locale.ENGLISH,
                Optional.of(BreadTrade.ID),
                Optional.empty(),
                Attributes.none(),
                Optional.of(place),
                GiverCapacity.UNSTATED,
                Origin.CLIENT);
    }

    private Outcome.Understood understood(String text, Attributes stated) {
        return (Outcome.Understood)
                understand(stating(draft(text, Optional.of(BreadTrade.ID), Optional.empty()), stated));
    }

    private Outcome understand(DraftNeed draft) {
        return understandNeed.understand(draft, "AT", Guild.TODAY, Locale.ENGLISH);
    }

    private static DraftNeed draft(String text, Optional<ProfessionId> profession, Optional<String> occupation) {
        return new DraftNeed(
                text,
                Locale.ENGLISH,
                profession,
                occupation,
                Attributes.none(),
                Optional.empty(),
                GiverCapacity.UNSTATED,
                Origin.CLIENT);
    }

    private static DraftNeed stating(DraftNeed draft, Attributes attributes) {
        return new DraftNeed(
                draft.text(),
                draft.locale(),
                draft.profession(),
                draft.occupation(),
                attributes,
                draft.place(),
                draft.own(),
                draft.origin());
    }
}
