package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zunft.api.matching.Distance;

/** P4, P5, P8 to P11 and P13 to P15: what a house does beside printing, at the bounds where the answer changes. */
class HouseBoundsTest {

    private static final String LEAD = "'lead_time':{'standard':8,'express':5}";

    private final Judging rules = new Judging();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'SoftCover':{'in_house':true}} | score 1000",
                "{'SoftCover':{'in_house':false}} | score 600",
                "{'SaddleStitch':{'in_house':true}} | exclusion",
                "{'SoftCover':{}} | unknown"
            })
    void a_binding_is_in_house_or_at_a_partners_or_missing(String bindings, String said) {
        assertThat(rules.says("P4", "{'binding_type':'SoftCover'}", "{'binding':" + bindings + "}"))
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"7, exclusion notice", "8, ''", "80, ''", "81, exclusion notice notice", "30, notice"})
    void pages_are_within_the_range_and_stitching_has_its_notices(int pages, String said) {
        var offer = "{'binding':{'SaddleStitch':{'in_house':true,'pages':{'min':8,'max':80}}}}";

        assertThat(String.join(" ", rules.says("P5", pages("SaddleStitch", pages), offer)))
                .isEqualTo(said);
    }

    @Test
    void the_notices_hang_on_the_need_alone() {
        var wide = "{'binding':{'SaddleStitch':{'in_house':true,'pages':{'min':4,'max':120}}}}";

        assertThat(rules.says("P5", pages("SaddleStitch", 84), wide)).containsExactly("notice");
        assertThat(rules.says("P5", pages("SaddleStitch", 81), wide)).containsExactly("notice", "notice");
        assertThat(rules.says("P5", pages("SaddleStitch", 80), wide)).isEmpty();
    }

    @Test
    void no_notice_is_given_for_other_bindings() {
        var offer = "{'binding':{'SoftCover':{'in_house':true,'pages':{'min':32,'max':500}}}}";

        assertThat(rules.says("P5", pages("SoftCover", 81), offer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "['laminate_matt'] | 1000",
                "['foil'] | 700",
                "['emboss'] | 0",
                "['laminate_matt','foil'] | 850",
                "['laminate_matt','emboss'] | 500",
                "['laminate_matt','foil','emboss'] | 567"
            })
    void finishing_counts_by_its_mean(String wanted, int score) {
        assertThat(rules.says("P8", "{'finishing':" + wanted + "}", finishing()))
                .containsExactly("score " + score);
    }

    @Test
    void a_must_that_is_missing_excludes() {
        assertThat(rules.says("P8", "{'finishing':['foil','emboss'],'must':['emboss']}", finishing()))
                .containsExactly("exclusion");
        assertThat(rules.says("P8", "{'must':['emboss']}", finishing())).containsExactly("exclusion");
    }

    @Test
    void a_must_that_is_there_lifts_nothing() {
        assertThat(rules.says("P8", "{'finishing':['emboss'],'must':['foil']}", finishing()))
                .containsExactly("score 0");
        assertThat(rules.says("P8", "{'must':['foil']}", finishing())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12, score 1000",
        "11, score 1000",
        "10, score 900",
        "9, score 900",
        "8, score 600",
        "6, score 600",
        "5, exclusion",
        "0, exclusion"
    })
    void a_date_is_kept_with_reserve_without_in_a_hurry_or_not_at_all(int days, String said) {
        assertThat(rules.says("P9", "{'delivery_date':" + days + "}", "{" + LEAD + "}"))
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"13, score 1000", "12, score 900", "11, score 900", "10, score 600", "8, score 600", "7, exclusion"})
    void a_step_at_a_partners_takes_two_days(int days, String said) {
        var offer = finishing().replace("}", "," + LEAD + "}");

        assertThat(rules.says("P9", "{'delivery_date':" + days + ",'finishing':['foil']}", offer))
                .containsExactly(said);
    }

    @Test
    void a_binding_at_a_partners_is_a_step_like_any_other() {
        var offer = "{'binding':{'HardCover':{'in_house':false}}," + LEAD + "}";

        assertThat(rules.says("P9", "{'delivery_date':8,'binding_type':'HardCover'}", offer))
                .containsExactly("score 600");
        assertThat(rules.says("P9", "{'delivery_date':7,'binding_type':'HardCover'}", offer))
                .containsExactly("exclusion");
    }

    @Test
    void a_step_whose_place_is_not_stated_rules_nobody_out() {
        var need = "{'delivery_date':7,'finishing':['foil']}";

        assertThat(rules.says("P9", need, "{" + LEAD + "}")).containsExactly("unknown");
        assertThat(rules.says("P9", need.replace('7', '5'), "{" + LEAD + "}")).containsExactly("exclusion");
    }

    @Test
    void a_day_is_counted_in_working_days() {
        assertThat(rules.says("P9", "{'delivery_date':'2026-03-17'}", "{" + LEAD + "}"))
                .containsExactly("score 1000");
        assertThat(rules.says("P9", "{'delivery_date':'2026-03-16'}", "{" + LEAD + "}"))
                .containsExactly("score 900");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, ''", "2026-03-01, exclusion"})
    void an_expired_certificate_counts_as_absent(String until, String said) {
        var offer = "{'certificates':[{'name':'PEFC','valid_until':'" + until + "'}]}";

        assertThat(String.join(",", rules.says("P10", "{'certificates':['PEFC']}", offer)))
                .isEqualTo(said);
        assertThat(rules.says("P10", "{'certificates':['FSC']}", offer)).containsExactly("exclusion");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, score 1000", "2026-03-01, score 200"})
    void a_standard_is_proved_by_a_valid_certificate(String until, String said) {
        var offer = "{'certificates':[{'name':'PSO','valid_until':'" + until + "'}]}";

        assertThat(rules.says("P11", "{'print_standard':'PSO'}", offer)).containsExactly(said);
        assertThat(rules.says("P11", "{'print_standard':'PSO'}", "{'certificates':[]}"))
                .containsExactly("score 200");
        assertThat(rules.says("P11", "{'print_standard':'PSO'}", "{}")).containsExactly("unknown");
    }

    @ParameterizedTest
    @CsvSource({"true, score 1000", "false, score 100"})
    void who_needs_a_layout_is_better_off_where_it_is_made(String layout, String said) {
        var offer = "{'prepress':{'layout':" + layout + "}}";

        assertThat(rules.says("P13", "{'data_state':'needs_layout'}", offer)).containsExactly(said);
        assertThat(rules.says("P13", "{'data_state':'print_ready'}", offer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "30, 950", "150, 750", "300, 500", "301, 500", "900, 500"})
    void shipping_costs_at_most_half(int kilometres, int score) {
        assertThat(rules.says("P14", "{}", "{}", new Distance.Known(kilometres)))
                .containsExactly("score " + score);
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "15, 750", "30, 500", "60, 0", "61, 0", "600, 0"})
    void a_press_check_costs_everything_at_sixty_kilometres(int kilometres, int score) {
        assertThat(rules.says("P14", "{'press_check':true}", "{}", new Distance.Known(kilometres)))
                .containsExactly("score " + score);
    }

    @ParameterizedTest
    @CsvSource({"flyer, score 1000", "poster, score 600", "calendar, score 200"})
    void a_house_lives_on_a_product_or_makes_it_too_or_seldom(String product, String said) {
        var offer = "{'products_core':['flyer'],'products_also':['poster']}";

        assertThat(rules.says("P15", "{'product_type':'" + product + "'}", offer))
                .containsExactly(said);
        assertThat(rules.says("P15", "{'product_type':'" + product + "'}", "{}"))
                .containsExactly("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "CostEffective, P6, 50",
        "Fastest, P9, 20",
        "HighestQuality, P11, 16",
        "HighestQuality, P7, 16",
        "Balanced, P6, 25",
        "Fastest, P6, 25",
        "CostEffective, P9, 10",
        "CostEffective, P11, 8",
        "Fastest, P7, 8"
    })
    void what_matters_most_counts_double(String preference, String rule, int weight) {
        assertThat(rules.weight(rule, "{'process_preference':'" + preference + "'}"))
                .isEqualTo(weight);
    }

    private static String pages(String binding, int pages) {
        return "{'binding_type':'" + binding + "','parts':[{'role':'Body','pages':" + pages + "}]}";
    }

    private static String finishing() {
        return "{'finishing_in_house':['laminate_matt'],'finishing_partner':['foil']}";
    }
}
