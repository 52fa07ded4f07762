package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zunft.api.matching.Distance;

/** A2, A3, A8, A9 and A11 to A15: what an office is and has, at the bounds where the answer changes. */
class OfficeBoundsTest {

    private final Judging rules = new Judging();

    @ParameterizedTest
    @CsvSource({
        "gebaeude, architekt, score 1000", "gebaeude, innenarchitekt, score 500",
        "gebaeude, landschaftsarchitekt, exclusion", "gebaeude, energieberater, exclusion",
        "innenraeume, innenarchitekt, score 1000", "innenraeume, architekt, score 750",
        "innenraeume, meister_klein, exclusion", "freianlagen, landschaftsarchitekt, score 1000",
        "freianlagen, architekt, score 300", "freianlagen, innenarchitekt, exclusion",
        "bebauungsplan, stadtplaner, score 1000", "bebauungsplan, architekt, score 300",
        "flaechennutzungsplan, stadtplaner, score 1000", "flaechennutzungsplan, architekt, exclusion",
        "energieberatung, energieberater, score 1000", "energieberatung, architekt, score 500",
        "sigeko, sigeko, score 1000", "sigeko, architekt, exclusion",
        "brandschutz, brandschutzplaner, score 1000", "brandschutz, architekt, exclusion"
    })
    void a_field_is_the_own_near_or_none(String field, String discipline, String said) {
        assertThat(rules.says("A2", field(field), "{'fach':['" + discipline + "'],'bauvorlage':'none'}"))
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"small, score 600", "unlimited, score 600", "none, exclusion", "interior, exclusion"})
    void a_master_craftsman_plans_buildings_by_his_small_right(String right, String said) {
        assertThat(rules.says("A2", field("gebaeude"), "{'fach':['meister_klein'],'bauvorlage':'" + right + "'}"))
                .containsExactly(said);
    }

    @Test
    void without_titles_or_the_right_of_a_craftsman_nothing_is_known() {
        assertThat(rules.says("A2", field("gebaeude"), "{}")).containsExactly("unknown");
        assertThat(rules.says("A2", field("gebaeude"), "{'fach':['meister_klein']}"))
                .containsExactly("unknown");
        assertThat(rules.says("A2", "{}", "{'fach':['architekt']}")).isEmpty();
    }

    @Test
    void the_best_of_several_titles_counts() {
        assertThat(rules.says("A2", field("gebaeude"), "{'fach':['innenarchitekt','architekt']}"))
                .containsExactly("score 1000");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "gebaeude | [1,2,3,4,5,6,7,8,9] | [1,2,3,4,5,6,7,8,9] | score 1000",
                "gebaeude | [1,2,3,4,5,6,7,8,9] | [1,2,3,5,6,7,8] | score 950",
                "gebaeude | [1,2,3,4] | [1,2,3,5] | score 889",
                "gebaeude | [5,6,7,8] | [8,6] | score 592",
                "gebaeude | [5,8] | [8] | score 561",
                "gebaeude | [5,8] | [5] | exclusion",
                "innenraeume | [4,5] | [5] | score 938",
                "freianlagen | [1,2] | [2] | score 769",
                "freianlagen | [5,8] | [5] | exclusion",
                "bebauungsplan | [1,2,3] | [1] | score 600",
                "bebauungsplan | [1,2,3] | [2,3] | exclusion",
                "gebaeude | [8] | [1,2] | exclusion"
            })
    void phases_count_by_their_share_of_the_fee(String field, String wanted, String offered, String said) {
        assertThat(rules.says(
                        "A3", "{'leistungsbild':'" + field + "','lph':" + wanted + "}", "{'lph':" + offered + "}"))
                .containsExactly(said);
    }

    @Test
    void half_of_the_work_is_enough_and_less_is_not() {
        assertThat(rules.says("A3", "{'lph':[1,9]}", "{'lph':[1]}")).containsExactly("score 500");
        assertThat(rules.says("A3", "{'lph':[1,4]}", "{'lph':[1]}")).containsExactly("exclusion");
        assertThat(rules.says("A3", "{'lph':[1]}", "{}")).containsExactly("unknown");
        assertThat(rules.says("A3", "{'leistungsbild':'sigeko','lph':[1]}", "{'lph':[]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'energy':['BEG_WG'] | score 1000",
                "'energy':[{'listing':'BEG_WG','valid_until':'2026-03-02'}] | score 1000",
                "'energy':[{'listing':'BEG_WG','valid_until':'2026-03-01'}] | exclusion",
                "'energy':[],'energy_partners':[{'listing':'BEG_WG','name':'Energiebüro Muster'}] | score 700",
                "'energy_partners':[{'listing':'BEG_WG','name':'Energiebüro Muster'}] | score 700",
                "'energy':['QNG'] | exclusion",
                "'lph':[1] | unknown"
            })
    void a_listing_is_ones_own_a_partners_or_missing(String offer, String said) {
        assertThat(rules.says("A8", "{'energy':['BEG_WG']}", "{" + offer + "}")).containsExactly(said);
    }

    @Test
    void each_listing_counts_with_the_weight_of_the_rule() {
        assertThat(rules.weight("A8", "{'energy':['BEG_WG']}")).isEqualTo(12);
        assertThat(rules.weight("A8", "{'energy':['BEG_WG','QNG']}")).isEqualTo(24);
        assertThat(rules.says(
                        "A8",
                        "{'energy':['BEG_WG','QNG']}",
                        "{'energy':['BEG_WG'],'energy_partners':[{'listing':'QNG','name':'Muster'}]}"))
                .containsExactly("score 850");
        assertThat(rules.says("A8", "{'energy':['BEG_WG','QNG']}", "{'energy':['BEG_WG']}"))
                .containsExactly("exclusion");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, score 1000",
        "2, 2, score 1000",
        "2, 1, score 500",
        "2, 0, score 0",
        "3, 1, score 333",
        "1, 0, score 0"
    })
    void modelling_counts_by_its_level(int wanted, int offered, String said) {
        assertThat(rules.says("A9", "{'bim':" + wanted + "}", "{'bim':" + offered + "}"))
                .containsExactly(said);
    }

    @Test
    void a_level_that_must_be_there_excludes_what_is_below() {
        assertThat(rules.says("A9", "{'bim':2,'bim_must':true}", "{'bim':1}")).containsExactly("exclusion");
        assertThat(rules.says("A9", "{'bim':2,'bim_must':true}", "{'bim':2}")).containsExactly("score 1000");
        assertThat(rules.says("A9", "{'bim':2,'bim_must':true}", "{}")).containsExactly("unknown");
        assertThat(rules.says("A9", "{'bim':0}", "{'bim':0}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 1000", "50, 8, 368", "100, 8, 135", "0, 4, 1000", "50, 4, 717", "150, 4, 368"})
    void who_supervises_the_site_should_be_near(int kilometres, int phase, int score) {
        assertThat(rules.says("A11", "{'lph':[" + phase + "]}", "{}", new Distance.Known(kilometres)))
                .containsExactly("score " + score);
    }

    @Test
    void a_place_not_known_is_unknown_and_one_not_asked_for_is_nothing() {
        assertThat(rules.says("A11", "{}", "{}", new Distance.OfferPlaceUnknown()))
                .containsExactly("unknown");
        assertThat(rules.says("A11", "{}", "{}", new Distance.NotAsked())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, score 1000", "7, score 1000", "9, score 917", "14, score 500", "20, score 0", "40, score 0"})
    void each_week_late_costs_a_twelfth(int start, String said) {
        assertThat(rules.says("A12", "{'start_weeks':8}", "{'next_start':" + start + "}"))
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, score 1000", "2026-03-17, score 917", "2026-02-01, score 1000"})
    void a_day_is_counted_in_weeks_begun(String day, String said) {
        assertThat(rules.says("A12", "{'start_weeks':2}", "{'next_start':'" + day + "'}"))
                .containsExactly(said);
    }

    @Test
    void a_start_that_must_be_kept_excludes_who_is_late() {
        assertThat(rules.says("A12", "{'start_weeks':8,'start_must':true}", "{'next_start':9}"))
                .containsExactly("exclusion");
        assertThat(rules.says("A12", "{'start_weeks':8,'start_must':true}", "{'next_start':8}"))
                .containsExactly("score 1000");
        assertThat(rules.says("A12", "{'start_weeks':8}", "{}")).containsExactly("unknown");
    }

    @ParameterizedTest
    @CsvSource({"300000, ''", "299999, exclusion"})
    void cover_is_a_share_of_the_cost(int cover, String said) {
        assertThat(String.join("", rules.says("A13", "{'cost_300_400':1000000}", "{'liability':" + cover + "}")))
                .isEqualTo(said);
        assertThat(String.join(
                        "", rules.says("A13", "{'cost_300_400':1000000}", "{'liability':{'sach':" + cover + "}}")))
                .isEqualTo(said);
    }

    @Test
    void the_client_may_name_the_cover_and_a_cover_not_stated_is_unknown() {
        var named = "{'cost_300_400':1000000,'liability_cover':2000000}";
        assertThat(rules.says("A13", named, "{'liability':1999999}")).containsExactly("exclusion");
        assertThat(rules.says("A13", named, "{'liability':2000000}")).isEmpty();
        assertThat(rules.says("A13", named, "{'liability':{'personen':5000000}}"))
                .containsExactly("unknown");
        assertThat(rules.says("A13", "{'liability_cover':100}", "{'liability':99}"))
                .containsExactly("exclusion");
        assertThat(rules.says("A13", "{}", "{'liability':1}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "['holzbau','fachwerk'] | score 1000",
                "['holzbau'] | score 500",
                "['moebel'] | score 0",
                "[] | score 0"
            })
    void tags_count_by_their_share(String tags, String said) {
        assertThat(rules.says("A14", "{'tags':['holzbau','fachwerk']}", "{'tags':" + tags + "}"))
                .containsExactly(said);
        assertThat(rules.says("A14", "{'tags':['holzbau']}", "{}")).containsExactly("unknown");
    }

    @Test
    void other_kinds_of_clients_count_less() {
        assertThat(rules.says("A15", "{'client_type':'privat'}", "{'client_types':['privat']}"))
                .containsExactly("score 1000");
        assertThat(rules.says("A15", "{'client_type':'privat'}", "{'client_types':['gewerblich']}"))
                .containsExactly("score 400");
        assertThat(rules.says("A15", "{'client_type':'privat'}", "{}")).containsExactly("unknown");
    }

    private static String field(String field) {
        return "{'leistungsbild':'" + field + "'}";
    }
}
