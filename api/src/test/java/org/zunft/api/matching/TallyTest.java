package org.zunft.api.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Reason WHY = Reason.of("why");

    @Test
    void the_total_is_the_weighted_mean_rounded_half_up() {
        assertThat(new Tally()
                        .add("A", 1, scored(1000))
                        .add("B", 2, scored(0))
                        .assessment()
                        .total())
                .isEqualTo(333);
        assertThat(new Tally()
                        .add("A", 1, scored(1))
                        .add("B", 1, scored(0))
                        .assessment()
                        .total())
                .as("a half rounds up")
                .isEqualTo(1);
    }

    @Test
    void a_rule_with_nothing_to_say_counts_neither_way() {
        assertThat(new Tally()
                        .add("A", 10, scored(800))
                        .add("B", 90, Verdict.SILENT)
                        .assessment())
                .isEqualTo(new Tally().add("A", 10, scored(800)).assessment());
    }

    @Test
    void an_offer_about_which_nothing_is_said_is_neither_good_nor_bad() {
        assertThat(new Tally().assessment().total()).isEqualTo(Scale.UNKNOWN);
    }

    @Test
    void an_unknown_scores_half() {
        assertThat(new Tally()
                        .add("A", 8, new Verdict.Unknown(WHY))
                        .add("B", 8, scored(1000))
                        .assessment()
                        .total())
                .isEqualTo(750);
    }

    @Test
    void an_unknown_of_a_heavy_rule_caps_the_total_so_that_hiding_never_wins() {
        assertThat(new Tally()
                        .add("A", 10, new Verdict.Unknown(WHY))
                        .add("B", 100, scored(1000))
                        .assessment()
                        .total())
                .isEqualTo(Scale.UNKNOWN_CAP);
        assertThat(new Tally()
                        .add("A", 9, new Verdict.Unknown(WHY))
                        .add("B", 100, scored(1000))
                        .assessment()
                        .total())
                .isEqualTo(959);
    }

    @Test
    void an_unknown_of_a_rule_that_only_excludes_caps_the_total() {
        assertThat(new Tally()
                        .add("A", 0, new Verdict.Unknown(WHY))
                        .add("B", 10, scored(1000))
                        .assessment()
                        .total())
                .isEqualTo(Scale.UNKNOWN_CAP);
    }

    @Test
    void the_lowest_cap_holds() {
        assertThat(new Tally()
                        .add("A", 10, scored(1000))
                        .add("B", 0, new Verdict.Capped(450, WHY))
                        .add("C", 0, new Verdict.Capped(700, WHY))
                        .assessment()
                        .total())
                .isEqualTo(450);
    }

    @Test
    void a_cap_never_raises() {
        assertThat(new Tally()
                        .add("A", 10, scored(200))
                        .add("B", 0, new Verdict.Capped(450, WHY))
                        .assessment()
                        .total())
                .isEqualTo(200);
    }

    @Test
    void an_exclusion_leaves_nothing_and_every_reason_is_kept() {
        Assessment assessment = new Tally()
                .add("A", 10, scored(1000))
                .add("B", 0, new Verdict.Excluded(WHY))
                .add("C", 0, new Verdict.Excluded(WHY))
                .assessment();

        assertThat(assessment.total()).isZero();
        assertThat(assessment.isExcluded()).isTrue();
        assertThat(assessment.parts(Part.Kind.EXCLUSION)).extracting(Part::rule).containsExactly("B", "C");
    }

    @Test
    void several_verdicts_of_one_rule_all_count() {
        Assessment assessment = new Tally()
                .add("A", 10, Verdict.several(scored(1000), new Verdict.Capped(450, WHY), new Verdict.Notice(WHY)))
                .assessment();

        assertThat(assessment.total()).isEqualTo(450);
        assertThat(assessment.parts()).hasSize(3);
    }

    @Test
    void what_is_only_capped_or_unknown_is_not_excluded() {
        assertThat(new Tally()
                        .add("A", 10, new Verdict.Unknown(WHY))
                        .add("B", 0, new Verdict.Capped(0, WHY))
                        .assessment()
                        .isExcluded())
                .isFalse();
    }

    @Test
    void a_rule_is_added_with_its_name_and_its_weight_for_the_need() {
        assertThat(new Tally()
                        .judge(new Enough(), 100, 40, new Near())
                        .assessment()
                        .parts())
                .containsExactly(new Part("enough", Part.Kind.SCORE, 25, 400, WHY));
    }

    /** Weighs a quarter of what is needed and scores the share that is offered. */
    private static final class Enough implements MatchRule<Integer, Integer> {

        @Override
        public String id() {
            return "enough";
        }

        @Override
        public int weight(Integer need) {
            return need / 4;
        }

        @Override
        public Verdict judge(Integer need, Integer offer, MatchContext context) {
            return Verdict.scored(offer / (double) need, WHY);
        }
    }

    /** A context in which nothing is far. */
    private record Near() implements MatchContext {

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 2);
        }

        @Override
        public Distance distance() {
            return new Distance.Known(0);
        }

        @Override
        public int workingDaysUntil(LocalDate day) {
            return 0;
        }
    }

    private static Verdict scored(int score) {
        return new Verdict.Scored(score, WHY);
    }
}
