package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P1, P2, P3, P7 and P12: what the presses of a house can do, at the bounds where the answer changes. */
class PressBoundsTest {

    private static final String EXCLUSION = "exclusion";
    private static final String UNKNOWN = "unknown";

    private final Judging rules = new Judging();

    @ParameterizedTest
    @CsvSource({
        "flyer, sheetfed_offset",
        "flyer, web_offset",
        "brochure, digital_toner",
        "mailing, digital_inkjet",
        "invitation, letterpress",
        "banner, large_format_inkjet",
        "vehicle_wrap, large_format_inkjet",
        "sign_rigid, large_format_inkjet",
        "textile, screen",
        "textile, dtg",
        "label, flexo",
        "label, digital_label",
        "folding_carton, sheetfed_offset",
        "folding_carton, digital_toner"
    })
    void a_process_of_the_family_prints_the_product(String product, String process) {
        assertThat(rules.says("P1", product(product), press("'process':'" + process + "'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "flyer, large_format_inkjet", "flyer, screen", "book_hardcover, dtg", "banner, sheetfed_offset",
        "vehicle_wrap, digital_inkjet", "textile, digital_toner", "textile, large_format_inkjet", "label, dtg",
        "folding_carton, large_format_inkjet"
    })
    void a_process_of_another_family_does_not(String product, String process) {
        assertThat(rules.says("P1", product(product), press("'process':'" + process + "'")))
                .containsExactly(EXCLUSION);
    }

    @Test
    void a_process_the_client_states_must_be_among_those_of_the_house() {
        var need = "{'product_type':'flyer','process_preference':'letterpress'}";

        assertThat(rules.says("P1", need, press("'process':'sheetfed_offset'"))).containsExactly(EXCLUSION);
        assertThat(rules.says("P1", need, press("'process':'letterpress'"))).isEmpty();
    }

    @Test
    void a_stated_process_that_cannot_print_the_product_excludes_even_who_has_it() {
        var need = "{'product_type':'textile','process_preference':'sheetfed_offset'}";

        assertThat(rules.says("P1", need, press("'process':'sheetfed_offset'"))).containsExactly(EXCLUSION);
    }

    @Test
    void processes_not_stated_are_unknown_and_none_at_all_is_a_no() {
        assertThat(rules.says("P1", product("flyer"), "{}")).containsExactly(UNKNOWN);
        assertThat(rules.says("P1", product("flyer"), "{'processes':[]}")).containsExactly(EXCLUSION);
    }

    @ParameterizedTest
    @CsvSource({"154, 216", "216, 154", "154, 5000"})
    void an_open_format_that_fits_exactly_with_its_bleed_goes_on_either_way_round(int width, int height) {
        assertThat(rules.says("P2", size(148, 210), sheet(width, height))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"153, 216", "215, 154", "153, 5000"})
    void one_millimetre_less_is_too_small(int width, int height) {
        assertThat(rules.says("P2", size(148, 210), sheet(width, height))).containsExactly(EXCLUSION);
    }

    @Test
    void it_is_the_open_format_that_counts() {
        var need = "{'product_type':'flyer','finished_size':{'w':100,'h':210},'open_size':{'w':200,'h':210}}";

        assertThat(rules.says("P2", need, sheet(206, 216))).isEmpty();
        assertThat(rules.says("P2", need, sheet(205, 216))).containsExactly(EXCLUSION);
    }

    @Test
    void only_a_press_that_prints_the_product_lends_its_sheet() {
        var offer = "{'processes':[{'process':'sheetfed_offset','max_sheet':{'w':100,'h':100}},"
                + "{'process':'large_format_inkjet','max_sheet':{'w':5000,'h':5000}}]}";

        assertThat(rules.says("P2", size(148, 210), offer)).containsExactly(EXCLUSION);
    }

    @ParameterizedTest
    @CsvSource({"60, ''", "450, ''", "59, exclusion", "451, exclusion"})
    void the_grammage_may_be_the_lightest_and_the_heaviest(int weight, String said) {
        var need = "{'product_type':'flyer','media':{'weight':" + weight + "}}";
        var offer = press("'process':'sheetfed_offset','gsm':{'min':60,'max':450}");

        assertThat(String.join(",", rules.says("P3", need, offer))).isEqualTo(said);
    }

    @Test
    void a_range_of_weights_not_stated_is_unknown() {
        assertThat(rules.says("P3", "{'media':{'weight':135}}", press("'process':'sheetfed_offset'")))
                .containsExactly(UNKNOWN);
    }

    @Test
    void white_and_metallic_need_a_special_colour_unit() {
        for (var ink : new String[] {"white", "metallic"}) {
            assertThat(rules.says("P7", spot(ink), press("'process':'digital_toner','special':false")))
                    .containsExactly(EXCLUSION);
            assertThat(rules.says("P7", spot(ink), press("'process':'digital_toner','special':true")))
                    .isEmpty();
        }
    }

    @Test
    void a_spot_colour_is_real_or_simulated() {
        assertThat(rules.says("P7", spot("Pantone 286"), press("'process':'sheetfed_offset','spot':true")))
                .containsExactly("score 1000");
        assertThat(rules.says("P7", spot("HKS 43"), press("'process':'digital_toner','spot':false")))
                .containsExactly("score 300");
        assertThat(rules.says("P7", spot("HKS 43"), press("'process':'digital_toner'")))
                .containsExactly(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "Simple, none, exclusion", "Simple, Simple, ''", "Simple, Imprint, ''", "Simple, Full, ''",
        "Imprint, Simple, exclusion", "Imprint, Imprint, ''", "Full, Imprint, exclusion", "Full, Full, ''"
    })
    void personalisation_goes_no_further_than_the_process(String wanted, String able, String said) {
        var need = "{'product_type':'mailing','variable_quality':'" + wanted + "'}";
        var offer = press("'process':'digital_toner','variable_quality':'" + able + "'");

        assertThat(String.join(",", rules.says("P12", need, offer))).isEqualTo(said);
    }

    @Test
    void conventional_offset_personalises_nothing_and_need_not_say_so() {
        assertThat(rules.says(
                        "P12",
                        "{'product_type':'mailing','variable_quality':'Simple'}",
                        press("'process':'sheetfed_offset'")))
                .containsExactly(EXCLUSION);
    }

    private static String product(String product) {
        return "{'product_type':'" + product + "'}";
    }

    private static String press(String facts) {
        return "{'processes':[{" + facts + "}]}";
    }

    private static String size(int width, int height) {
        return "{'product_type':'flyer','finished_size':{'w':" + width + ",'h':" + height + "}}";
    }

    private static String sheet(int width, int height) {
        return press("'process':'sheetfed_offset','max_sheet':{'w':" + width + ",'h':" + height + "}");
    }

    private static String spot(String name) {
        return "{'parts':[{'role':'Body','spot':['" + name + "']}]}";
    }
}
