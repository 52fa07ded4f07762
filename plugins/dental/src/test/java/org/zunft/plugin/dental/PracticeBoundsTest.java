package org.zunft.plugin.dental;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zunft.api.matching.Distance;

/** D3 to D6 and D13: what a practice does, how well it is qualified, and whom it treats, where the answer changes. */
class PracticeBoundsTest {

    private final Judging rules = new Judging();

    private String says(String rule, String need, String offer) {
        return String.join(", ", rules.says(rule, need, offer));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'GKV' | ['GKV'] | score 1000",
                "'GKV' | ['PKV','SELBST'] | exclusion",
                "'GKV' | [] | exclusion",
                "'PKV' | ['PKV'] | score 1000",
                "'PKV' | ['BEIHILFE'] | score 1000",
                "'PKV' | ['GKV'] | exclusion",
                "'BEIHILFE' | ['PKV'] | score 1000",
                "'BEIHILFE' | ['GKV','OEGK'] | exclusion",
                "'SELBST' | ['PKV'] | score 1000",
                "'SELBST' | ['WAHLARZT'] | score 1000",
                "'SELBST' | ['GKV'] | exclusion",
                "'OEGK' | ['OEGK','SVS'] | score 1000",
                "'OEGK' | ['SVS'] | exclusion",
                "'OEGK' | ['WAHLARZT'] | score 400, notice",
                "'OEGK' | ['WAHLARZT','OEGK'] | score 1000",
                "'BVAEB' | ['WAHLARZT'] | score 400, notice",
                "'SVS' | ['WAHLARZT'] | score 400, notice",
                "'GKV' | ['WAHLARZT'] | exclusion"
            })
    void a_payer_is_served_refunded_in_part_or_not_served(String payer, String payers, String said) {
        assertThat(says("D3", "{'payer':" + payer + "}", "{'payers':" + payers + "}"))
                .isEqualTo(said);
    }

    @Test
    void who_would_pay_himself_is_not_ruled_out_where_private_bills_are_written() {
        var need = "{'payer':'GKV','accepts_private':true}";

        assertThat(says("D3", need, "{'payers':['PKV']}")).isEqualTo("score 300");
        assertThat(says("D3", need, "{'payers':['SELBST']}")).isEqualTo("score 300");
        assertThat(says("D3", need, "{'payers':['OEGK']}")).isEqualTo("exclusion");
        assertThat(says("D3", need.replace("true", "false"), "{'payers':['PKV']}"))
                .isEqualTo("exclusion");
        assertThat(says("D3", need, "{}")).isEqualTo("unknown");
        assertThat(says("D3", "{'accepts_private':true}", "{'payers':['PKV']}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "root_canal | {'endodontics':'specialist_cert'} | score 900",
                "root_canal | {'endodontics':'msc'} | score 800",
                "root_canal | {'endodontics':'taetigkeitsschwerpunkt'} | score 700",
                "root_canal | {'endodontics':'general'} | score 400",
                "root_canal | {} | score 400",
                "root_canal_retreatment | {'endodontics':'taetigkeitsschwerpunkt'} | score 700",
                "root_canal_retreatment | {'endodontics':'general'} | score 400, cap 450",
                "braces_child | {'orthodontics':'fachzahnarzt'} | score 1000",
                "braces_child | {'orthodontics':'msc'} | score 800",
                "braces_child | {'orthodontics':'taetigkeitsschwerpunkt'} | score 700, cap 450",
                "aligner_adult | {'orthodontics':'general'} | score 400",
                "wisdom_tooth_removal | {'oral_surgery':'fachzahnarzt'} | score 1000",
                "wisdom_tooth_removal | {'oral_maxillofacial_surgery':'fachzahnarzt'} | score 1000",
                "wisdom_tooth_removal | {} | score 400, cap 450",
                "apicoectomy | {'oral_surgery':'general'} | score 400, cap 450",
                "implant | {'implantology':'taetigkeitsschwerpunkt'} | score 700",
                "implant | {'oral_surgery':'fachzahnarzt'} | score 1000",
                "implant | {'implantology':'msc','oral_surgery':'fachzahnarzt'} | score 800",
                "bone_augmentation | {'implantology':'general'} | score 400, cap 450",
                "extraction | {} | score 1000",
                "emergency_pain | {'orthodontics':'fachzahnarzt'} | score 1000",
                "perio_therapy | {'periodontology':'fachzahnarzt'} | score 1000",
                "denture_repair | {'prosthodontics':'taetigkeitsschwerpunkt'} | score 700"
            })
    void a_level_counts_in_its_field_and_has_a_minimum(String procedure, String levels, String said) {
        assertThat(says("D4", "{'procedure':'" + procedure + "'}", "{'levels':" + levels + "}"))
                .isEqualTo(said);
    }

    @Test
    void a_title_that_does_not_exist_counts_as_a_focus() {
        assertThat(says("D4", "{'procedure':'root_canal'}", "{'levels':{'endodontics':'fachzahnarzt'}}"))
                .isEqualTo("score 700, notice");
        assertThat(says("D4", "{'procedure':'implant'}", "{'levels':{'implantology':'fachzahnarzt'}}"))
                .isEqualTo("score 700, notice");
    }

    @Test
    void a_level_by_own_statement_is_told() {
        var levels = "{'levels':{'endodontics':{'level':'taetigkeitsschwerpunkt','proof':'%s'}}}";

        assertThat(says("D4", "{'procedure':'root_canal'}", levels.replace("%s", "self_declared")))
                .isEqualTo("score 700, notice");
        assertThat(says("D4", "{'procedure':'root_canal'}", levels.replace("%s", "chamber_notice")))
                .isEqualTo("score 700");
    }

    @Test
    void small_children_are_treated_by_paediatric_dentists() {
        var need = "{'procedure':'filling','age_band':'6-11'}";

        assertThat(says("D4", need, "{'levels':{'paediatric_dentistry':'specialist_cert'}}"))
                .isEqualTo("score 900");
        assertThat(says("D4", need, "{'levels':{'general_dentistry':'general'}}"))
                .isEqualTo("score 400");
        assertThat(says("D4", need.replace("6-11", "12-17"), "{'levels':{}}")).isEqualTo("score 1000");
        assertThat(says("D4", "{'procedure':'child_treatment'}", "{'levels':{}}"))
                .isEqualTo("score 400");
    }

    @Test
    void a_level_that_is_not_stated_is_unknown() {
        assertThat(says("D4", "{'procedure':'root_canal'}", "{}")).isEqualTo("unknown");
        assertThat(says("D4", "{'procedure':'filling'}", "{}")).isEqualTo("unknown");
        assertThat(says("D4", "{'procedure':'filling'}", "{'procedures':['filling']}"))
                .isEqualTo("score 1000");
        assertThat(says("D4", "{}", "{'levels':{}}")).isEmpty();
    }

    @Test
    void a_field_may_be_asked_for_while_the_procedure_is_not_known() {
        assertThat(says("D4", "{'specialty':'periodontology'}", "{'levels':{'periodontology':'msc'}}"))
                .isEqualTo("score 800");
        assertThat(says(
                        "D4",
                        "{'specialty':'periodontology','procedure':'root_canal'}",
                        "{'levels':{'endodontics':'msc'}}"))
                .isEqualTo("score 800");
    }

    @Test
    void what_is_not_offered_excludes() {
        var need = "{'procedure':'implant'}";

        assertThat(says("D5", need, "{'procedures':['filling']}")).isEqualTo("exclusion");
        assertThat(says("D5", need, "{'procedures':['implant']}")).isEmpty();
        assertThat(says("D5", need, "{'procedures':[]}")).isEqualTo("exclusion");
        assertThat(says("D5", need, "{}")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "12-17, 12, 120, ''",
        "12-17, 15, 120, notice",
        "12-17, 16, 120, exclusion",
        "12-17, 0, 14, notice",
        "12-17, 0, 13, exclusion",
        "18-64, 0, 17, exclusion",
        "18-64, 41, 120, notice",
        "18-64, 42, 120, exclusion",
        "65+, 0, 99, ''",
        "65+, 0, 64, exclusion",
        "0-5, 4, 120, exclusion"
    })
    void most_ages_of_the_band_must_be_treated(String band, int from, int to, String said) {
        var offer = "{'age_range':{'min':" + from + ",'max':" + to + "},'levels':{'paediatric_dentistry':'msc'}}";

        assertThat(says("D6", "{'age_band':'" + band + "'}", offer)).isEqualTo(said);
    }

    @Test
    void small_children_are_better_off_in_a_paediatric_practice() {
        var paediatric = "{'age_range':[0,17],'levels':{'paediatric_dentistry':'taetigkeitsschwerpunkt'}}";

        assertThat(says("D6", "{'age_band':'0-5'}", paediatric)).isEqualTo("score 1000");
        assertThat(says("D6", "{'age_band':'0–5'}", paediatric)).isEqualTo("score 1000");
        assertThat(says("D6", "{'age_band':'0-5'}", "{'age_range':[0,99],'levels':{}}"))
                .isEqualTo("score 400");
        assertThat(says("D6", "{'age_band':'0-5'}", "{'age_range':[3,99],'levels':{}}"))
                .isEqualTo("score 400, notice");
        assertThat(says("D6", "{'age_band':'0-5'}", "{'age_range':[0,99]}")).isEqualTo("unknown");
        assertThat(says("D6", "{'age_band':'6-11'}", "{'levels':{}}")).isEqualTo("score 400, cap 900");
        assertThat(says("D6", "{'age_band':'12-17'}", "{'levels':{}}")).isEqualTo("unknown");
        assertThat(rules.weight("D6", "{'age_band':'6-11'}")).isEqualTo(10);
        assertThat(rules.weight("D6", "{'age_band':'12-17'}")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "root_canal_retreatment | ['microscope','cbct','laser'] | score 1000",
                "root_canal_retreatment | ['cbct'] | score 500",
                "root_canal_retreatment | ['laser'] | score 0",
                "implant | ['cbct'] | score 1000",
                "bone_augmentation | [] | score 0",
                "wisdom_tooth_removal | ['cbct'] | score 1000",
                "root_canal | [] | \"\""
            })
    void equipment_counts_by_the_share_of_what_is_needed(String procedure, String equipment, String said) {
        assertThat(says("D13", "{'procedure':'" + procedure + "'}", "{'equipment':" + equipment + "}"))
                .isEqualTo(said);
        assertThat(says("D13", "{'procedure':'implant'}", "{}")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'procedure':'filling'} | 10 | 368",
                "{'procedure':'filling','age_band':'0-5'} | 15 | 368",
                "{'procedure':'child_treatment'} | 15 | 368",
                "{'procedure':'crown_bridge'} | 20 | 368",
                "{'procedure':'implant'} | 30 | 368",
                "{'procedure':'filling','sedation':'general_anaesthesia'} | 60 | 368",
                "{} | 10 | 368",
                "{'procedure':'filling'} | 0 | 1000"
            })
    void nearness_falls_the_more_slowly_the_rarer_the_help(String need, int kilometres, int score) {
        assertThat(rules.says("D11", need, "{}", new Distance.Known(kilometres)))
                .containsExactly("score " + score);
        assertThat(rules.says("D11", need, "{}", new Distance.OfferPlaceUnknown()))
                .containsExactly("unknown");
        assertThat(rules.says("D11", need, "{}", new Distance.NotAsked())).isEmpty();
    }
}
