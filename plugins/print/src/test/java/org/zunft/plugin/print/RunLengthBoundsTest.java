package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P6: whether a run pays, in each measure and at the bounds of each process. */
class RunLengthBoundsTest {

    private final Judging rules = new Judging();

    @ParameterizedTest
    @CsvSource({
        "digital_toner, 1, 1000",
        "digital_toner, 4000, 1000",
        "digital_toner, 40000, 0",
        "digital_toner, 4800, 921",
        "digital_inkjet, 20000, 1000",
        "digital_inkjet, 200000, 0",
        "sheetfed_offset, 2000, 1000",
        "sheetfed_offset, 200000, 1000",
        "sheetfed_offset, 200, 0",
        "sheetfed_offset, 1000, 699",
        "web_offset, 240000, 1000",
        "web_offset, 24000, 0",
        "web_offset, 100000000, 1000"
    })
    void sheets_are_measured_in_a4_sides_per_set_of_plates(String process, int amount, int score) {
        assertThat(rules.says("P6", leaflet(amount), press(process))).containsExactly("score " + score);
    }

    @Test
    void the_image_brochure_of_400_copies_is_4800_sides_per_form() {
        var need = "{'product_type':'brochure','amount':400,'finished_size':{'w':210,'h':297},"
                + "'parts':[{'role':'Body','pages':24}]}";

        assertThat(rules.says("P6", need, press("digital_toner"))).containsExactly("score 921");
        assertThat(rules.says("P6", need, press("sheetfed_offset"))).containsExactly("score 1000");
    }

    @Test
    void sixteen_sides_are_one_form_and_seventeen_are_two() {
        assertThat(rules.says("P6", pages(250, 16), press("digital_toner"))).containsExactly("score 1000");
        assertThat(rules.says("P6", pages(251, 16), press("digital_toner"))).containsExactly("score 998");
        assertThat(rules.says("P6", pages(470, 17), press("digital_toner"))).containsExactly("score 1000");
    }

    @ParameterizedTest
    @CsvSource({
        "invitation, letterpress, 50, 1000",
        "invitation, letterpress, 4000, 1000",
        "invitation, letterpress, 5, 0",
        "invitation, letterpress, 25, 699",
        "textile, screen, 30, 1000",
        "textile, screen, 3, 0",
        "textile, screen, 1000000, 1000",
        "textile, dtg, 50, 1000",
        "textile, dtg, 500, 0",
        "textile, dtg, 100, 699",
        "label, flexo, 10000, 1000",
        "label, flexo, 1000, 0"
    })
    void letterpress_textiles_and_labels_are_measured_in_pieces(String product, String process, int amount, int score) {
        var need = "{'product_type':'" + product + "','amount':" + amount
                + ",'finished_size':{'w':105,'h':148},'parts':[{'colors_front':1,'colors_back':0}]}";

        assertThat(rules.says("P6", need, press(process))).containsExactly("score " + score);
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 1000", "2000, 1000, 1000", "20000, 1000, 0", "1, 10, 0"})
    void large_formats_are_measured_in_square_metres(int amount, int height, int score) {
        var need = "{'product_type':'banner','amount':" + amount + ",'finished_size':{'w':1000,'h':" + height + "}}";

        assertThat(rules.says("P6", need, press("large_format_inkjet")).getFirst())
                .isEqualTo("score " + score);
    }

    @Test
    void a_house_may_state_its_own_range() {
        var offer =
                "{'processes':[{'process':'digital_toner','max_sheet':[9000,9000],'economic_range':{'min':10,'max':10000}}]}";

        assertThat(rules.says("P6", leaflet(10_000), offer)).containsExactly("score 1000");
        assertThat(rules.says("P6", leaflet(1), offer)).containsExactly("score 0");
    }

    @Test
    void the_best_matching_process_counts() {
        var offer = "{'processes':[{'process':'web_offset','max_sheet':[9000,9000]},"
                + "{'process':'digital_toner','max_sheet':[9000,9000]}]}";

        assertThat(rules.says("P6", leaflet(100), offer)).containsExactly("score 1000");
    }

    @Test
    void a_process_that_another_rule_has_ruled_out_does_not_count() {
        var offer = "{'processes':[{'process':'web_offset','max_sheet':[9000,9000]},"
                + "{'process':'digital_toner','max_sheet':[100,100]}]}";

        assertThat(rules.says("P6", leaflet(100), offer)).containsExactly("score 0");
    }

    @Test
    void without_a_format_no_house_is_judged_by_the_run() {
        var need = "{'product_type':'flyer','amount':100}";

        assertThat(rules.says("P6", need, press("letterpress"))).isEmpty();
        assertThat(rules.says("P6", need, press("digital_toner"))).isEmpty();
        assertThat(rules.says("P6", need, "{}")).isEmpty();
    }

    private static String leaflet(int amount) {
        return "{'product_type':'flyer','amount':" + amount
                + ",'finished_size':{'w':210,'h':297},'parts':[{'colors_front':4,'colors_back':0}]}";
    }

    private static String pages(int amount, int pages) {
        return "{'product_type':'magazine','amount':" + amount
                + ",'finished_size':{'w':210,'h':297},'parts':[{'role':'Body','pages':" + pages + "}]}";
    }

    private static String press(String process) {
        return "{'processes':[{'process':'" + process + "','max_sheet':[9000,9000]}]}";
    }
}
