package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.api.Service;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Part;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Readers;

class EngineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Set<Service> BREAD = Set.of(new Service("bread"));
    private static final Set<Service> CAKE = Set.of(new Service("cake"));

    private final Engine engine = new Engine(new InlineGuard());

    @Test
    void the_better_offer_comes_first_and_says_why() {
        Ranking ranking = engine.rank(question(Optional.empty()), List.of(baker("a", 300), baker("b", 900)));

        assertThat(ids(ranking.ranked())).containsExactly("b", "a");
        assertThat(first(ranking).total()).isEqualTo(900);
        assertThat(first(ranking).parts()).extracting(Part::rule).containsExactly("B1");
    }

    @Test
    void equals_are_ordered_by_their_identity() {
        Ranking ranking =
                engine.rank(question(Optional.empty()), List.of(baker("c", 500), baker("a", 500), baker("b", 500)));

        assertThat(ids(ranking.ranked())).containsExactly("a", "b", "c");
    }

    @Test
    void the_order_in_which_candidates_come_changes_nothing() {
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            candidates.add(baker("c" + number, number * 37 % 1000));
        }
        Ranking expected = engine.rank(question(Optional.empty()), candidates);
        Collections.shuffle(candidates, new Random(7));

        assertThat(engine.rank(question(Optional.empty()), candidates)).isEqualTo(expected);
    }

    @Test
    void the_same_seat_in_the_same_team_competes() {
        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("north"), Set.of(), GiverCapacity.UNSTATED))),
                List.of(baker("a", 900)));

        assertThat(rules(ranking.excluded())).containsExactly(HostRules.SEAT);
    }

    @Test
    void the_same_seat_in_another_team_does_not_compete() {
        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("south"), Set.of(), GiverCapacity.UNSTATED))),
                List.of(baker("a", 900)));

        assertThat(ids(ranking.ranked())).containsExactly("a");
    }

    @Test
    void a_service_the_giver_offers_himself_is_not_passed_on() {
        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("south"), BREAD, GiverCapacity.UNSTATED))), List.of(baker("a", 900)));

        assertThat(rules(ranking.excluded())).containsExactly(HostRules.SERVICE);
    }

    @Test
    void without_capacity_the_giver_may_pass_on_what_he_offers_himself() {
        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("south"), BREAD, GiverCapacity.NO_CAPACITY))),
                List.of(baker("a", 900)));

        assertThat(ids(ranking.ranked())).containsExactly("a");
    }

    @Test
    void a_need_that_is_not_the_givers_service_may_be_passed_on() {
        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("south"), BREAD, GiverCapacity.NOT_MY_SERVICE))),
                List.of(baker("a", 900)));

        assertThat(ids(ranking.ranked())).containsExactly("a");
    }

    @Test
    void the_same_occupation_with_another_service_does_not_compete() {
        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("south"), CAKE, GiverCapacity.UNSTATED))), List.of(baker("a", 900)));

        assertThat(ids(ranking.ranked())).containsExactly("a");
    }

    @Test
    void the_givers_own_second_firm_is_out_even_when_he_has_no_capacity() {
        Candidate own = new Candidate(
                "a",
                "giver",
                Optional.of(new SeatHeld("west", "7512.1")),
                Optional.of(900),
                new Distance.NotAsked(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());

        Ranking ranking = engine.rank(
                question(Optional.of(giver(seat("south"), BREAD, GiverCapacity.NO_CAPACITY))), List.of(own));

        assertThat(rules(ranking.excluded())).containsExactly(HostRules.SELF);
    }

    @Test
    void every_reason_against_a_candidate_is_listed() {
        Candidate far = new Candidate(
                "a",
                "member-a",
                Optional.of(new SeatHeld("north", "7512.1")),
                Optional.of(-1),
                new Distance.Known(120),
                OptionalInt.empty(),
                OptionalInt.of(50),
                Optional.empty(),
                Optional.empty());

        Ranking ranking =
                engine.rank(question(Optional.of(giver(seat("north"), BREAD, GiverCapacity.UNSTATED))), List.of(far));

        assertThat(rules(ranking.excluded())).containsExactly(HostRules.SEAT, HostRules.SERVICE, HostRules.AREA, "B1");
    }

    @Test
    void words_that_agree_count_with_weight_fifteen() {
        Candidate wordy = new Candidate(
                "a",
                "member-a",
                Optional.empty(),
                Optional.of(500),
                new Distance.NotAsked(),
                OptionalInt.of(1000),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());

        Ranking ranking = engine.rank(question(Optional.empty()), List.of(wordy));

        assertThat(first(ranking).total()).as("(15·1000 + 10·500) / 25").isEqualTo(800);
    }

    @Test
    void whoever_is_booked_up_can_be_chosen_but_does_not_win() {
        Candidate booked = new Candidate(
                "a",
                "member-a",
                Optional.empty(),
                Optional.of(1000),
                new Distance.NotAsked(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(TODAY),
                Optional.empty());

        Ranking ranking = engine.rank(question(Optional.empty()), List.of(booked, baker("b", 600)));

        assertThat(ids(ranking.ranked())).containsExactly("b", "a");
        assertThat(ranking.ranked().getLast().assessment().total()).isEqualTo(500);
    }

    @Test
    void a_candidate_whose_rule_throws_is_neither_ranked_nor_excluded() {
        Ranking ranking = engine.rank(
                question(Optional.empty()),
                List.of(baker("a", Bakery.THROWS), baker("b", 600), baker("c", Bakery.NULL)));

        assertThat(ids(ranking.ranked())).containsExactly("b");
        assertThat(ranking.excluded()).isEmpty();
        assertThat(ranking.notAssessed())
                .extracting(each -> each.candidate().id(), NotAssessed::failure)
                .containsExactly(tuple("a", Failure.THREW), tuple("c", Failure.THREW));
    }

    @Test
    void without_a_plugin_text_and_place_decide_and_the_giver_is_told() {
        Question<Integer, Integer> question = new Question<>(Optional.empty(), Optional.empty(), TODAY);
        Candidate near = unserved("near", 0);
        Candidate far = unserved("far", 150);

        Ranking ranking = engine.rank(question, List.of(far, near));

        assertThat(ids(ranking.ranked())).containsExactly("near", "far");
        assertThat(first(ranking).parts(Part.Kind.NOTICE))
                .extracting(Part::rule)
                .containsExactly(HostRules.UNSERVED);
    }

    @Test
    void a_radius_ends_at_its_last_kilometre() {
        assertThat(ids(engine.rank(question(Optional.empty()), List.of(within("a", 50, 50)))
                        .ranked()))
                .containsExactly("a");
        assertThat(rules(engine.rank(question(Optional.empty()), List.of(within("a", 51, 50)))
                        .excluded()))
                .containsExactly(HostRules.AREA);
    }

    @Test
    void capacity_is_back_on_the_day_after_the_last_booked_one() {
        Candidate free = new Candidate(
                "a",
                "member-a",
                Optional.empty(),
                Optional.of(1000),
                new Distance.NotAsked(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(TODAY.minusDays(1)),
                Optional.empty());

        assertThat(first(engine.rank(question(Optional.empty()), List.of(free))).total())
                .isEqualTo(1000);
    }

    @Test
    void who_cannot_and_about_whom_nothing_is_known_are_listed_by_identity() {
        Ranking ranking = engine.rank(
                question(Optional.empty()),
                List.of(baker("d", -1), baker("c", -1), baker("b", Bakery.THROWS), baker("a", Bakery.THROWS)));

        assertThat(ids(ranking.excluded())).containsExactly("c", "d");
        assertThat(ranking.notAssessed())
                .extracting(each -> each.candidate().id())
                .containsExactly("a", "b");
    }

    @Test
    void the_words_say_how_well_they_agree() {
        assertThat(words(500)).isEqualTo("core.text.close");
        assertThat(words(499)).isEqualTo("core.text.loose");
        assertThat(words(1)).isEqualTo("core.text.loose");
        assertThat(words(0)).isEqualTo("core.text.none");
    }

    @Test
    void without_a_plugin_two_hundred_kilometres_are_as_far_as_it_gets() {
        Question<Integer, Integer> question = new Question<>(Optional.empty(), Optional.empty(), TODAY);

        assertThat(first(engine.rank(question, List.of(unserved("half", 100)))).total())
                .as("(15·500 for the place + 15·500 for the words) / 30")
                .isEqualTo(500);
        assertThat(first(engine.rank(question, List.of(unserved("far", 300)))).total())
                .isEqualTo(250);
    }

    @Test
    void an_offer_of_another_trade_is_judged_by_words_and_place_among_those_of_the_trade() {
        Ranking ranking = engine.rank(question(Optional.empty()), List.of(unserved("other", 0), baker("a", 900)));

        assertThat(ids(ranking.ranked())).containsExactly("a", "other");
        assertThat(ranking.ranked().getLast().assessment().parts(Part.Kind.NOTICE))
                .extracting(Part::rule)
                .containsExactly(HostRules.UNSERVED);
    }

    private String words(int score) {
        Candidate wordy = new Candidate(
                "a",
                "member-a",
                Optional.empty(),
                Optional.of(500),
                new Distance.NotAsked(),
                OptionalInt.of(score),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
        return first(engine.rank(question(Optional.empty()), List.of(wordy)))
                .parts()
                .getFirst()
                .reason()
                .key();
    }

    private static Candidate within(String id, int kilometres, int radius) {
        return new Candidate(
                id,
                "member-" + id,
                Optional.empty(),
                Optional.of(500),
                new Distance.Known(kilometres),
                OptionalInt.empty(),
                OptionalInt.of(radius),
                Optional.empty(),
                Optional.empty());
    }

    private static Candidate unserved(String id, int kilometres) {
        return new Candidate(
                id,
                "member-" + id,
                Optional.empty(),
                Optional.empty(),
                new Distance.Known(kilometres),
                OptionalInt.of(500),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Candidate baker(String id, int quality) {
        return new Candidate(
                id,
                "member-" + id,
                Optional.of(new SeatHeld("north", "7512.1")),
                Optional.of(quality),
                new Distance.NotAsked(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Question<Integer, Integer> question(Optional<Giver> giver) {
        return new Question<>(
                Optional.of(
                        new Question.Trade<>(new Bakery(), () -> new Readers.NeedRead<>(1, BREAD, Optional.empty()))),
                giver,
                TODAY);
    }

    private static Giver giver(SeatHeld seat, Set<Service> services, GiverCapacity capacity) {
        return new Giver("giver", Set.of(seat), services, capacity);
    }

    private static SeatHeld seat(String team) {
        return new SeatHeld(team, "7512.1");
    }

    private static Assessment first(Ranking ranking) {
        return ranking.ranked().getFirst().assessment();
    }

    private static List<String> ids(List<Judged> judged) {
        return judged.stream().map(each -> each.candidate().id()).toList();
    }

    private static List<String> rules(List<Judged> judged) {
        return judged.getFirst().assessment().parts(Part.Kind.EXCLUSION).stream()
                .map(Part::rule)
                .toList();
    }
}
