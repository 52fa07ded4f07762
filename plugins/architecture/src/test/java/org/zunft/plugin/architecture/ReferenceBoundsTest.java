package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zunft.plugin.architecture.terms.FeeZone;

/** A4 to A7 and A10: what references prove, at the bounds where the answer changes. */
class ReferenceBoundsTest {

    private final Judging rules = new Judging();

    @ParameterizedTest
    @CsvSource({"efh, IV, score 1000", "mfh, IV, score 700", "kita, III, score 400", "kita, IV, score 200"})
    void a_reference_counts_by_type_group_and_zone(String type, String zone, String said) {
        assertThat(rules.says(
                        "A4",
                        "{'object_type':'efh','honorarzone':'III'}",
                        references("'type':'" + type + "','zone':'" + zone + "'")))
                .containsExactly(said);
    }

    @Test
    void the_best_reference_counts_and_none_at_all_is_like_another() {
        assertThat(rules.says("A4", "{'object_type':'efh'}", "{'references':[{'type':'kita'},{'type':'efh'}]}"))
                .containsExactly("score 1000");
        assertThat(rules.says("A4", "{'object_type':'efh'}", "{'references':[]}"))
                .containsExactly("score 200");
        assertThat(rules.says("A4", "{'object_type':'efh'}", "{}")).containsExactly("unknown");
        assertThat(rules.says("A4", "{'honorarzone':'III'}", "{'references':[]}"))
                .isEmpty();
    }

    @Test
    void a_reference_that_hides_its_type_is_worth_no_more_than_not_knowing() {
        assertThat(rules.says("A4", "{'object_type':'efh'}", references("'zone':'III'")))
                .containsExactly("unknown");
        assertThat(rules.says("A4", "{'object_type':'efh'}", "{'references':[{'type':'mfh'},{'zone':'III'}]}"))
                .containsExactly("score 700");
    }

    @ParameterizedTest
    @CsvSource({"V, score 1000", "III, score 1000", "II, score 600", "I, score 200"})
    void experience_counts_by_the_highest_zone(String zone, String said) {
        assertThat(rules.says("A5", "{'honorarzone':'III'}", references("'zone':'" + zone + "'")))
                .containsExactly(said);
    }

    @Test
    void three_zones_below_is_nothing_and_a_zone_may_be_a_number() {
        assertThat(rules.says("A5", "{'honorarzone':4}", references("'zone':1")))
                .containsExactly("score 0");
        assertThat(rules.says("A5", "{'honorarzone':4}", "{'references':[]}")).containsExactly("score 0");
        assertThat(rules.says("A5", "{'honorarzone':4}", references("'type':'efh'")))
                .containsExactly("unknown");
        assertThat(rules.says("A5", "{'honorarzone':4}", "{'references':[{'zone':'III'},{'type':'efh'}]}"))
                .containsExactly("score 600");
    }

    @ParameterizedTest
    @CsvSource({"10, I", "11, II", "18, II", "19, III", "26, III", "27, IV", "34, IV", "35, V", "42, V"})
    void the_points_of_the_law_make_a_zone(int points, String zone) {
        var need = "{'honorarzone_points':{'setting':" + Math.min(6, points) + ",'functions':" + part(points, 6, 9)
                + ",'form':" + part(points, 15, 9) + ",'structure':" + part(points, 24, 6) + ",'services':"
                + part(points, 30, 6) + ",'finishes':" + part(points, 36, 6) + "}}";
        assertThat(rules.need(need).zone()).isEqualTo(FeeZone.valueOf(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "500000, score 1000",
        "3000000, score 1000",
        "250000, score 699",
        "50000, score 0",
        "6000000, score 699",
        "20000000, score 176",
        "20000001, score 176 cap 400"
    })
    void a_project_suits_from_half_the_smallest_to_one_and_a_half_times_the_largest(int cost, String said) {
        assertThat(String.join(
                        " ",
                        rules.says(
                                "A6",
                                "{'cost_300_400':" + cost + "}",
                                "{'references':[{'cost':1000000},{'cost':2000000}]}")))
                .isEqualTo(said);
    }

    @Test
    void without_any_reference_there_is_nothing_to_compare_with() {
        assertThat(rules.says("A6", "{'cost_300_400':500000}", "{'references':[]}"))
                .containsExactly("score 0", "cap 400");
        assertThat(rules.says("A6", "{'cost_300_400':500000}", references("'type':'efh'")))
                .containsExactly("unknown");
        assertThat(rules.says("A6", "{'cost_300_400':500000}", "{}")).containsExactly("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'flags':['denkmal']},{'flags':['denkmal','public']} | score 1000",
                "{'flags':['denkmal']},{'flags':[]} | score 700",
                "{'flags':['public']} | score 50 cap 500",
                "{'flags':['public']},{'type':'efh'} | unknown",
                "{'flags':['denkmal']},{'type':'efh'} | score 700"
            })
    void monuments_want_two_references(String references, String said) {
        for (var monument : List.of("ensemble", "einzeldenkmal")) {
            assertThat(String.join(
                            " ",
                            rules.says("A7", "{'denkmal':'" + monument + "'}", "{'references':[" + references + "]}")))
                    .isEqualTo(said);
        }
        assertThat(rules.says("A7", "{'denkmal':'none'}", "{'references':[" + references + "]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'public', score 1000 notice", "'denkmal', score 200 notice", "'', score 200 notice"})
    void a_public_client_wants_public_references_and_a_procedure(String flag, String said) {
        var flags = flag.equals("''") ? "" : flag;
        for (var need : List.of(
                "{'procurement':'public_below'}", "{'procurement':'public_above'}", "{'client_type':'oeffentlich'}")) {
            assertThat(String.join(" ", rules.says("A10", need, references("'flags':[" + flags + "]"))))
                    .isEqualTo(said);
        }
        assertThat(rules.says("A10", "{'procurement':'private'}", references("'flags':[" + flags + "]")))
                .isEmpty();
    }

    @Test
    void public_references_not_stated_are_unknown() {
        assertThat(rules.says("A10", "{'client_type':'oeffentlich'}", "{}")).containsExactly("unknown", "notice");
        assertThat(rules.says("A10", "{'client_type':'oeffentlich'}", references("'type':'kita'")))
                .containsExactly("unknown", "notice");
    }

    private static int part(int points, int before, int most) {
        return Math.clamp(points - before, 0, most);
    }

    private static String references(String facts) {
        return "{'references':[{" + facts + "}]}";
    }
}
