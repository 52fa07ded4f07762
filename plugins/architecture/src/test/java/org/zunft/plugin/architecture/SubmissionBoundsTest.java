package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A1: who may submit building documents, at the bounds where the answer changes. */
class SubmissionBoundsTest {

    private static final String BAVARIA = "'land':'DE-BY','project_kind':'Neubau'";
    private static final String WESTPHALIA = "'land':'DE-NW','project_kind':'Neubau'";

    private final Judging rules = new Judging();

    @ParameterizedTest
    @CsvSource({"unlimited, ''", "none, exclusion", "interior, exclusion", "small, notice"})
    void a_new_house_wants_the_right(String right, String said) {
        assertThat(says("'project_kind':'Neubau'", right)).isEqualTo(said);
    }

    @Test
    void nothing_is_asked_when_no_permit_is_needed_or_nothing_is_said_of_it() {
        assertThat(rules.says("A1", "{'permit_needed':false}", "{'bauvorlage':'none'}"))
                .isEmpty();
        assertThat(rules.says("A1", "{'project_kind':'Neubau'}", "{'bauvorlage':'none'}"))
                .isEmpty();
    }

    @Test
    void a_right_that_is_not_stated_is_unknown() {
        assertThat(rules.says("A1", "{'permit_needed':true}", "{}")).containsExactly("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "Neubau, exclusion",
        "Wiederaufbau, exclusion",
        "Erweiterungsbau, exclusion",
        "Umbau, notice",
        "Modernisierung, notice",
        "Instandsetzung, notice",
        "Instandhaltung, notice"
    })
    void an_interior_architect_may_submit_alterations(String kind, String said) {
        assertThat(says("'project_kind':'" + kind + "'", "interior")).isEqualTo(said);
    }

    @Test
    void an_interior_architect_may_not_touch_the_structure() {
        assertThat(says("'project_kind':'Umbau','structural':true", "interior")).isEqualTo("exclusion");
        assertThat(says("'project_kind':'Umbau','structural':false", "interior"))
                .isEqualTo("notice");
        assertThat(says("'gfa':100", "interior")).isEqualTo("notice");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'object_type':'mfh','gebaeudeklasse':3,'units':3 | notice",
                "'object_type':'mfh','gebaeudeklasse':3,'units':4 | exclusion",
                "'object_type':'mfh','gebaeudeklasse':4,'units':3 | exclusion",
                "'object_type':'efh','gebaeudeklasse':1 | notice",
                "'object_type':'halle','gebaeudeklasse':1,'gfa':250 | notice",
                "'object_type':'halle','gebaeudeklasse':1,'gfa':251 | exclusion",
                "'object_type':'scheune','gebaeudeklasse':3 | notice",
                "'object_type':'garage' | notice",
                "'object_type':'kita','gebaeudeklasse':1 | exclusion",
                "'object_type':'efh','sonderbau':true | exclusion",
                "'gebaeudeklasse':3 | notice",
                "'gebaeudeklasse':4 | exclusion"
            })
    void the_small_right_goes_as_far_as_bavaria_says(String what, String said) {
        assertThat(says(BAVARIA + "," + what, "small")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, notice", "2, notice", "3, exclusion", "5, exclusion"})
    void in_north_rhine_westphalia_it_goes_by_the_class_alone(int number, String said) {
        assertThat(says(WESTPHALIA + ",'object_type':'kita','gebaeudeklasse':" + number, "small"))
                .isEqualTo(said);
    }

    @Test
    void where_the_bounds_are_not_known_only_what_no_land_allows_is_out() {
        assertThat(says("'land':'DE-HE','object_type':'mfh','units':3", "small"))
                .isEqualTo("notice");
        assertThat(says("'land':'DE-HE','object_type':'mfh','units':4", "small"))
                .isEqualTo("exclusion");
        assertThat(says("'land':'DE-RP','gebaeudeklasse':3", "small")).isEqualTo("notice");
        assertThat(says("'land':'DE-RP','gebaeudeklasse':4", "small")).isEqualTo("exclusion");
    }

    @Test
    void without_a_german_land_the_small_right_must_be_checked() {
        assertThat(says("'gebaeudeklasse':5", "small")).isEqualTo("notice");
        assertThat(says("'land':'AT-9','gebaeudeklasse':5", "small")).isEqualTo("notice");
    }

    @ParameterizedTest
    @CsvSource({"2, notice", "3, exclusion"})
    void what_the_office_itself_states_holds_as_well(int number, String said) {
        var offer = "{'bauvorlage':{'right':'small','scope':{'gebaeudeklasse':2}}}";
        assertThat(rules.says("A1", "{'permit_needed':true,'gebaeudeklasse':" + number + "}", offer))
                .containsExactly(said);
    }

    @Test
    void twelve_months_after_it_was_checked_the_table_only_tells() {
        var need = "{'permit_needed':true,'land':'DE-BY','object_type':'mfh','units':12}";
        var small = "{'bauvorlage':'small'}";

        assertThat(rules.on(LocalDate.of(2027, 11, 23)).says("A1", need, small)).containsExactly("exclusion");
        assertThat(rules.on(LocalDate.of(2027, 11, 24)).says("A1", need, small)).containsExactly("notice");
        assertThat(rules.on(LocalDate.of(2027, 11, 24)).says("A1", need.replace("DE-BY", "DE-HE"), small))
                .containsExactly("notice");
    }

    @Test
    void what_does_not_rest_on_the_table_does_not_age() {
        var late = rules.on(LocalDate.of(2035, 1, 1));

        assertThat(late.says("A1", "{'permit_needed':true}", "{'bauvorlage':'none'}"))
                .containsExactly("exclusion");
    }

    private String says(String need, String right) {
        return String.join(
                ",", rules.says("A1", "{'permit_needed':true," + need + "}", "{'bauvorlage':'" + right + "'}"));
    }
}
