package org.zunft.plugin.dental;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D7 to D10, D12, D15 and D16: when, how and by whose word a client comes, at the bounds where the answer changes. */
class VisitBoundsTest {

    private final Judging rules = new Judging();

    private String says(String rule, String need, String offer) {
        return String.join(", ", rules.says(rule, need, offer));
    }

    @ParameterizedTest
    @CsvSource({
        "stat, 30, 0, score 1000",
        "stat, 30, 1, exclusion",
        "stat, 0, 3, score 1000",
        "asap, 30, 2, score 1000",
        "asap, 30, 3, exclusion",
        "urgent, 7, 0, score 1000",
        "urgent, 8, 0, score 857",
        "urgent, 14, 0, score 0",
        "urgent, 30, 0, score 0",
        "routine, 42, 0, score 1000",
        "routine, 43, 0, score 976",
        "routine, 84, 0, score 0",
        "routine, 400, 0, score 0"
    })
    void an_appointment_is_in_time_late_or_too_late(String priority, int regular, int emergency, String said) {
        var offer = "{'next_days':{'regular':" + regular + ",'emergency':" + emergency + ",'as_of':'2026-03-02'}}";

        assertThat(says("D7", "{'priority':'" + priority + "'}", offer)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, score 1000",
        "2026-02-16, score 1000",
        "2026-02-15, unknown",
        "2025-03-02, unknown",
        "2026-03-03, unknown"
    })
    void what_was_said_more_than_two_weeks_ago_is_not_known_any_more(String asOf, String said) {
        assertThat(says("D7", "{'priority':'routine'}", "{'next_days':{'regular':6,'as_of':'" + asOf + "'}}"))
                .isEqualTo(said);
    }

    @Test
    void what_was_said_on_no_stated_day_is_not_known() {
        assertThat(says("D7", "{'priority':'stat'}", "{'next_days':{'regular':6,'emergency':5}}"))
                .isEqualTo("unknown");
        assertThat(says("D7", "{'priority':'stat'}", "{}")).isEqualTo("unknown");
        assertThat(says("D7", "{'priority':'urgent'}", "{'next_days':{'emergency':1,'as_of':'2026-03-02'}}"))
                .isEqualTo("unknown");
    }

    @Test
    void without_time_for_emergencies_the_next_regular_appointment_counts() {
        assertThat(says("D7", "{'priority':'asap'}", "{'next_days':{'regular':30,'as_of':'2026-03-02'}}"))
                .isEqualTo("exclusion");
        assertThat(says("D7", "{'priority':'asap'}", "{'next_days':{'regular':2,'as_of':'2026-03-02'}}"))
                .isEqualTo("score 1000");
    }

    @ParameterizedTest
    @CsvSource({"stat, 20", "asap, 20", "urgent, 15", "routine, 8"})
    void the_more_urgent_the_more_it_weighs(String priority, int weight) {
        assertThat(rules.weight("D7", "{'priority':'" + priority + "'}")).isEqualTo(weight);
        assertThat(rules.weight("D7", "{}")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "false | ['general_anaesthesia'] | score 1000",
                "false | ['nitrous_oxide'] | score 400",
                "false | [] | score 0",
                "true | ['nitrous_oxide'] | exclusion",
                "true | ['general_anaesthesia'] | score 1000"
            })
    void the_sedation_wanted_another_or_none(boolean must, String sedation, String said) {
        var need = "{'sedation':'general_anaesthesia','sedation_must':" + must + "}";

        assertThat(says("D8", need, "{'sedation':" + sedation + "}")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'payer':'GKV','sedation':'general_anaesthesia','age_band':'0-5'",
                "'payer':'GKV','sedation':'general_anaesthesia','anxiety':'severe_phobia'",
                "'payer':'GKV','sedation':'general_anaesthesia'",
                "'payer':'GKV','sedation':'nitrous_oxide'",
                "'payer':'PKV','sedation':'iv_sedation'",
                "'payer':'OEGK','sedation':'nitrous_oxide'"
            })
    void who_pays_for_sedation_is_told(String need) {
        assertThat(says("D8", "{" + need + "}", "{'sedation':['general_anaesthesia','nitrous_oxide','iv_sedation']}"))
                .isEqualTo("score 1000, notice");
        assertThat(says("D8", "{" + need + "}", "{}")).isEqualTo("unknown, notice");
    }

    @Test
    void who_pays_himself_need_not_be_told() {
        assertThat(says("D8", "{'payer':'SELBST','sedation':'nitrous_oxide'}", "{'sedation':['nitrous_oxide']}"))
                .isEqualTo("score 1000");
    }

    @Test
    void anxious_people_who_want_no_sedation_want_care() {
        assertThat(says("D8", "{'anxiety':'moderate'}", "{'anxiety_focus':true}"))
                .isEqualTo("score 1000");
        assertThat(says("D8", "{'anxiety':'severe_phobia'}", "{'anxiety_focus':false}"))
                .isEqualTo("score 300");
        assertThat(says("D8", "{'anxiety':'moderate'}", "{}")).isEqualTo("unknown");
        assertThat(says("D8", "{'anxiety':'none','sedation':'none'}", "{'anxiety_focus':true}"))
                .isEmpty();
        assertThat(rules.weight("D8", "{'anxiety':'moderate'}")).isEqualTo(12);
        assertThat(rules.weight("D8", "{'anxiety':'moderate','sedation':'nitrous_oxide'}"))
                .isEqualTo(20);
        assertThat(rules.weight("D8", "{}")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "['tr'] | ['de','tr'] | score 1000",
                "['tr','ar'] | ['ar'] | score 1000",
                "['de'] | ['de-AT'] | score 1000",
                "['PT-br'] | ['pt'] | score 1000",
                "['tr'] | ['de'] | score 0",
                "['tr'] | [] | score 0"
            })
    void one_shared_language_is_enough(String wanted, String spoken, String said) {
        assertThat(says("D9", "{'languages':" + wanted + "}", "{'languages':" + spoken + "}"))
                .isEqualTo(said);
    }

    @Test
    void a_language_that_must_be_spoken_excludes() {
        assertThat(says("D9", "{'languages':['tr'],'languages_must':true}", "{'languages':['de']}"))
                .isEqualTo("exclusion");
        assertThat(says("D9", "{'languages':['tr'],'languages_must':true}", "{'languages':['tr']}"))
                .isEqualTo("score 1000");
        assertThat(says("D9", "{'languages':['tr'],'languages_must':true}", "{}"))
                .isEqualTo("unknown");
        assertThat(says("D9", "{'languages':[],'languages_must':true}", "{'languages':['de']}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'access':['step_free']} | {'access':['step_free']} | \"\"",
                "{'access':['step_free','wheelchair_wc']} | {'access':['step_free']} | exclusion",
                "{'access':['sign_language']} | {'access':[]} | exclusion",
                "{'access':['sign_language']} | {} | unknown",
                "{'home_visit':true} | {'home_visit':true} | \"\"",
                "{'home_visit':true} | {'home_visit':false} | exclusion",
                "{'home_visit':true} | {} | unknown",
                "{'home_visit':true,'access':['step_free']} | {'home_visit':false} | exclusion",
                "{'home_visit':false} | {'home_visit':false} | \"\""
            })
    void all_that_is_needed_to_be_treated_must_be_there(String need, String offer, String said) {
        assertThat(says("D10", need, offer)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'payer':'GKV','age_band':'12-17','kig_grade':3 | orthodontics.gkv_covered",
                "'payer':'GKV','age_band':'12-17','kig_grade':2 | orthodontics.gkv_private",
                "'payer':'GKV','age_band':'12-17' | orthodontics.gkv_open",
                "'payer':'GKV','kig_grade':5 | orthodontics.gkv_open",
                "'payer':'GKV','age_band':'18-64','kig_grade':5 | orthodontics.gkv_adult",
                "'payer':'OEGK','age_band':'6-11','iotn':4 | orthodontics.at_covered",
                "'payer':'BVAEB','age_band':'6-11','iotn':3 | orthodontics.at_private",
                "'payer':'SVS','age_band':'6-11','kig_grade':5 | orthodontics.at_open",
                "'payer':'OEGK','age_band':'65+','iotn':5 | orthodontics.at_adult"
            })
    void whether_orthodontics_is_paid_is_told(String need, String key) {
        assertThat(rules.keys("D12", "{'procedure':'braces_child'," + need + "}", "{}"))
                .containsExactly(key);
    }

    @Test
    void nobody_is_told_of_orthodontics_who_asks_for_something_else() {
        assertThat(says("D12", "{'procedure':'filling','payer':'GKV'}", "{}")).isEmpty();
        assertThat(says("D12", "{'procedure':'braces_child','payer':'PKV'}", "{}"))
                .isEmpty();
        assertThat(says("D12", "{'procedure':'aligner_adult','payer':'SELBST'}", "{}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'formal_referral':false | {'referral_required':true} | score 300",
                "'priority':'routine' | {'referral_required':true} | score 300",
                "'formal_referral':true | {'referral_required':true} | \"\"",
                "'formal_referral':false | {'referral_required':false} | \"\"",
                "'formal_referral':false | {} | unknown",
                "'formal_referral':true | {} | \"\""
            })
    void a_practice_that_wants_a_slip_is_harder_to_reach_without_one(String need, String offer, String said) {
        assertThat(says("D15", "{'procedure':'implant'," + need + "}", offer)).isEqualTo(said);
    }

    @Test
    void a_dentist_who_refers_wants_his_patient_back() {
        var need = "{'referral_kind':'from_dentist'}";

        assertThat(says("D16", need, "{'returns_patient':true}")).isEqualTo("score 1000");
        assertThat(says("D16", need, "{'returns_patient':false}")).isEqualTo("score 300");
        assertThat(says("D16", need, "{}")).isEqualTo("unknown");
        assertThat(says("D16", "{'referral_kind':'client_wish'}", "{'returns_patient':false}"))
                .isEmpty();
    }
}
