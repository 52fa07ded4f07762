package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;

class FairnessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void near_ties_go_to_whoever_was_shown_less_often() {
        List<Judged> turned = turn(List.of(judged("a", 900), judged("b", 880)), Map.of("a", 800L, "b", 100L));

        assertThat(ids(turned)).containsExactly("b", "a");
        assertThat(turned.getFirst().assessment().parts()).extracting("rule").contains(Fairness.RULE);
        assertThat(turned.getLast().assessment().parts()).extracting("rule").doesNotContain(Fairness.RULE);
    }

    @Test
    void a_gap_of_more_than_three_points_is_never_crossed() {
        List<Judged> turned = turn(List.of(judged("a", 900), judged("b", 869)), Map.of("a", 800L, "b", 0L));

        assertThat(ids(turned)).containsExactly("a", "b");
    }

    @Test
    void a_gap_of_exactly_three_points_is_a_near_tie() {
        assertThat(ids(turn(List.of(judged("a", 900), judged("b", 870)), Map.of("a", 800L, "b", 0L))))
                .containsExactly("b", "a");
    }

    @Test
    void nobody_moves_across_a_cap() {
        List<Judged> turned =
                turn(List.of(judged("a", 900), capped("b", 890), judged("c", 880)), Map.of("a", 9L, "b", 1L, "c", 0L));

        assertThat(ids(turned)).containsExactly("a", "b", "c");
    }

    @Test
    void equal_shares_leave_the_order_alone() {
        List<Judged> ranked = List.of(judged("a", 900), judged("b", 890));

        assertThat(turn(ranked, Map.of("a", 5L, "b", 5L))).isEqualTo(ranked);
    }

    @Test
    void exposure_halves_in_ninety_days() {
        Exposure faded = new Exposure(4, 2, NOW).at(NOW.plus(Duration.ofDays(90)));

        assertThat(faded.shown()).isCloseTo(2, Assertions.within(1e-9));
        assertThat(faded.merit()).isCloseTo(1, Assertions.within(1e-9));
    }

    private static List<Judged> turn(List<Judged> ranked, Map<String, Long> shares) {
        return Fairness.takeTurns(ranked, candidate -> shares.getOrDefault(candidate.id(), 0L));
    }

    private static Judged judged(String id, int score) {
        return new Judged(
                candidate(id),
                new Tally()
                        .add("R1", 10, new Verdict.Scored(score, Reason.of("fit")))
                        .assessment());
    }

    private static Judged capped(String id, int limit) {
        return new Judged(
                candidate(id),
                new Tally()
                        .add("R1", 10, new Verdict.Scored(1000, Reason.of("fit")))
                        .add("R2", 0, new Verdict.Capped(limit, Reason.of("level")))
                        .assessment());
    }

    private static Candidate candidate(String id) {
        return new Candidate(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                new Distance.NotAsked(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> ids(List<Judged> judged) {
        return judged.stream().map(each -> each.candidate().id()).toList();
    }
}
