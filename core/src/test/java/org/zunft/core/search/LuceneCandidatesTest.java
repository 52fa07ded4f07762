package org.zunft.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.matching.Gathered;
import org.zunft.core.matching.Gathering;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.matching.Marked;
import org.zunft.core.offer.Offer;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

class LuceneCandidatesTest {

    private static final ProfessionId PRINT = new ProfessionId("print");
    private static final TeamId NORTH = new TeamId(new UUID(0, 1));
    private static final TeamId SOUTH = new TeamId(new UUID(0, 2));

    private final LuceneCandidates candidates = new LuceneCandidates();

    @AfterEach
    void close() {
        candidates.close();
    }

    @Test
    void the_offer_whose_words_agree_comes_first_and_scores_a_thousand() {
        candidates.put(List.of(
                offer(1, NORTH, "Wir drucken Flyer und Broschüren im Offset"),
                offer(2, NORTH, "Beschriftung von Fahrzeugen, Banner, Schilder")));

        List<Gathered> gathered = candidates.gather(everywhere("Banner für den Stand"));

        assertThat(gathered).hasSize(2);
        assertThat(gathered.getFirst()).isEqualTo(new Gathered(2, 1000));
        assertThat(gathered.getLast().textScore()).isZero();
    }

    @Test
    void words_are_found_in_another_form() {
        candidates.put(List.of(offer(1, NORTH, "Wir drucken Broschüren"), offer(2, NORTH, "Textilien")));

        assertThat(candidates.gather(everywhere("eine Broschüre")).getFirst().mark())
                .isOne();
    }

    @Test
    void a_circle_of_teams_leaves_the_others_out() {
        candidates.put(List.of(offer(1, NORTH, "Flyer"), offer(2, SOUTH, "Flyer")));

        assertThat(candidates.gather(new Gathering(
                        Optional.of(PRINT),
                        Optional.empty(),
                        new Gathering.Circle.InTeams(Set.of(SOUTH)),
                        "Flyer",
                        10)))
                .extracting(Gathered::mark)
                .containsExactly(2);
    }

    @Test
    void an_occupation_finds_its_unit_group() {
        candidates.put(List.of(offer(1, NORTH, "Flyer")));

        assertThat(candidates.gather(byOccupation("7322.4"))).hasSize(1);
        assertThat(candidates.gather(byOccupation("7512.1"))).isEmpty();
    }

    @Test
    void a_changed_offer_takes_the_place_of_its_earlier_version() {
        candidates.put(List.of(offer(1, NORTH, "Flyer")));
        candidates.put(List.of(offer(1, NORTH, "Banner")));

        List<Gathered> gathered = candidates.gather(everywhere("Flyer"));

        assertThat(gathered).containsExactly(new Gathered(1, 0));
    }

    @Test
    void the_limit_cuts_where_words_agree_least_and_equals_are_cut_by_identity() {
        candidates.put(List.of(
                offer(3, NORTH, "Textil"),
                offer(2, NORTH, "Textil"),
                offer(1, NORTH, "Textil"),
                offer(9, NORTH, "Flyer")));

        List<Gathered> gathered = candidates.gather(
                new Gathering(Optional.of(PRINT), Optional.empty(), new Gathering.Circle.InOrganisation(), "Flyer", 3));

        assertThat(gathered).extracting(Gathered::mark).containsExactly(9, 1, 2);
    }

    @Test
    void query_syntax_and_long_texts_are_nothing_but_words() {
        candidates.put(List.of(offer(1, NORTH, "Flyer")));

        assertThat(candidates.gather(everywhere("text:* OR [a TO z] \"~99 \\ (((( -Flyer^1e9")))
                .hasSize(1);
        assertThat(candidates.gather(everywhere("wort ".repeat(800)))).hasSize(1);
        assertThat(Words.of(Words.GERMAN, manyWords())).hasSize(Words.MOST);
    }

    private static String manyWords() {
        var words = new StringBuilder();
        for (int number = 0; number < 500; number++) {
            words.append("wort").append(number).append(' ');
        }
        return words.toString();
    }

    private static Gathering everywhere(String text) {
        return new Gathering(Optional.of(PRINT), Optional.empty(), new Gathering.Circle.InOrganisation(), text, 10);
    }

    private static Gathering byOccupation(String code) {
        return new Gathering(Optional.empty(), Optional.of(code), new Gathering.Circle.InOrganisation(), "", 10);
    }

    private static OfferId id(long number) {
        return new OfferId(new UUID(7, number));
    }

    private static Marked offer(int number, TeamId team, String text) {
        var offer = new Offer(
                id(number),
                new MemberId(new UUID(1, number)),
                new SeatId(new UUID(2, number)),
                team,
                "7322.1",
                Optional.of(PRINT),
                Optional.of("1.0"),
                text,
                Locale.GERMAN,
                Attributes.none(),
                OptionalInt.empty(),
                List.of(Locale.GERMAN),
                Optional.empty(),
                Instant.EPOCH,
                Version.FIRST);
        return new Marked(
                number,
                new ListedOffer(
                        offer, new RegionId(new UUID(3, 1)), new PostalCode("DE", "90402"), "Erika Muster", ""));
    }
}
