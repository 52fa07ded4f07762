package org.zunft.plugin.tck.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.Finding;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<Finding> READ = List.of(
            new Finding("amount", new Value.Decimal(new BigDecimal("5.0")), 0, 1),
            new Finding("size", new Attributes(Map.of("h", Value.of(210), "w", Value.of(148))), 0, 1),
            new Finding("bread", Value.of("rye"), 0, 1));

    @Test
    void what_is_read_as_labelled_is_right_what_is_read_otherwise_is_wrong() {
        var evaluation = evaluate(
                line("{\"amount\": 5, \"size\": {\"w\": 148, \"h\": 210}, \"bread\": \"wheat\", \"loaves\": 2}"));

        assertThat(evaluation.all()).isEqualTo(new Count(2, 3, 4));
        assertThat(evaluation.all().precision()).isEqualTo(2.0 / 3);
        assertThat(evaluation.all().recall()).isEqualTo(0.5);
        assertThat(evaluation.wrong()).containsExactly("t1 bread = rye");
        assertThat(evaluation.table()).contains("missed t1 loaves = 2", "missed t1 bread = wheat");
    }

    @Test
    void each_member_of_a_list_and_each_field_of_a_part_counts_by_itself() {
        var facts = Fact.of(LabelledText.parse(
                        line(
                                "{\"list\": [\"a\", \"b\"], \"parts\": [{\"role\": \"Body\", \"pages\": 8, \"cover\": true}]}"),
                        TODAY)
                .attributes());

        assertThat(facts)
                .containsExactlyInAnyOrder(
                        new Fact("list", "a"),
                        new Fact("list", "b"),
                        new Fact("parts.Body.pages", "8"),
                        new Fact("parts.Body.cover", "true"));
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_leaves_the_others_alone() {
        var evaluation = evaluate(
                "nonsense",
                "",
                "[]",
                line("{}").replace("\"de\"", "\"fr\""),
                line("{}").replace("baker", "nobody"),
                line("{}").replace("\"text\"", "\"words\""),
                line("[]"),
                line("{}").replace("\"attributes\"", "\"today\": \"soon\", \"attributes\""),
                line("{}").replace("Brot", "x".repeat(4001)),
                line("{\"bread\": \"rye\"}"));

        assertThat(evaluation.texts()).isEqualTo(1);
        assertThat(evaluation.unusable())
                .satisfiesExactly(
                        bad -> assertThat(bad).startsWith("line 1: is not JSON"),
                        bad -> assertThat(bad).isEqualTo("line 3: is not a JSON object"),
                        bad -> assertThat(bad).isEqualTo("line 4: lang is neither de nor en: fr"),
                        bad -> assertThat(bad).isEqualTo("line 5: no installed plugin teaches nobody"),
                        bad -> assertThat(bad).isEqualTo("line 6: has no text"),
                        bad -> assertThat(bad).isEqualTo("line 7: has no object of attributes"),
                        bad -> assertThat(bad).isEqualTo("line 8: today is not a date (yyyy-mm-dd): soon"),
                        bad -> assertThat(bad).startsWith("line 9: A need has at most 4000"));
    }

    @Test
    void cues_that_fail_cost_their_line() {
        var evaluation = Evaluation.of(
                id -> Optional.of(text -> {
                    throw new IllegalStateException("ouch");
                }),
                TODAY,
                Stream.of(line("{}")));

        assertThat(evaluation.unusable())
                .containsExactly("line 1: reading t1 threw java.lang.IllegalStateException: ouch");
    }

    private static Evaluation evaluate(String... lines) {
        return Evaluation.of(
                id -> id.equals("baker") ? Optional.of(text -> READ) : Optional.empty(), TODAY, Stream.of(lines));
    }

    private static String line(String attributes) {
        return "{\"id\": \"t1\", \"lang\": \"de\", \"profession\": \"baker\", \"text\": \"Brot\", \"attributes\": "
                + attributes + "}";
    }
}
