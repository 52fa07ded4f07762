package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.Distance;
import org.zunft.core.need.DraftNeed;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Origin;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.place.Distances;
import org.zunft.core.place.Places;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Violation;

class MatchOnceTest {

    private static final PostalCode LINZ = new PostalCode("AT", "4020");

    private final Guild guild = new Guild();
    private final MatchOnce matchOnce = new MatchOnce(
            guild.understandNeed, guild.check, guild.readers, new Distances(Places.shipped()), guild.engine);

    @Test
    void offers_that_come_with_the_question_are_ranked() {
        MatchOnce.Outcome.Answered answered = answered(need("10 loaves rye"), none(), offer("a", 300), offer("b", 800));

        assertThat(ranked(answered)).containsExactly("b", "a");
        assertThat(answered.profession()).isEqualTo(BreadTrade.ID);
    }

    @Test
    void an_offer_that_cannot_be_read_is_not_assessed() {
        MatchOnce.Outcome.Answered answered =
                answered(need("10 loaves"), none(), offer("a", BreadTrade.UNREADABLE), offer("b", 800));

        assertThat(ranked(answered)).containsExactly("b");
        assertThat(answered.ranking().notAssessed())
                .extracting(each -> each.candidate().id(), NotAssessed::failure)
                .containsExactly(tuple("a", Failure.THREW));
    }

    @Test
    void a_need_that_cannot_be_read_leaves_every_offer_unassessed() {
        MatchOnce.Outcome.Answered answered =
                answered(need(BreadTrade.UNREADABLE + " loaves"), none(), offer("a", 300), offer("b", 800));

        assertThat(ranked(answered)).isEmpty();
        assertThat(answered.ranking().notAssessed()).hasSize(2);
    }

    @Test
    void the_giver_competes_by_the_services_he_names_and_by_those_of_his_own_offer() {
        DraftNeed rye = need("10 loaves rye");

        assertThat(ranked(answered(rye, giver(Set.of("rye"), Attributes.none()), offer("a", 300))))
                .isEmpty();
        assertThat(ranked(answered(rye, giver(Set.of(), quality(100)), offer("a", 300))))
                .isEmpty();
        assertThat(ranked(answered(rye, giver(Set.of("wheat"), Attributes.none()), offer("a", 300))))
                .containsExactly("a");
    }

    @Test
    void stated_attributes_that_break_the_schema_are_pointed_at() {
        var command = new MatchOnce.Command(
                need("10 loaves"),
                Optional.of(new MatchOnce.GivingParty("giver", Set.of(), Set.of(), quality(-1))),
                List.of(offer("a", 300), offer("b", 1001)),
                "AT",
                Guild.TODAY);

        assertThat(matchOnce.handle(command, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        MatchOnce.Outcome.OffersInvalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/offers/1/attributes/quality", "/giver/offer/quality"));
    }

    @Test
    void a_need_that_makes_no_sense_is_not_matched() {
        assertThat(matchOnce.handle(command(need(""), none()), Locale.ENGLISH))
                .isEqualTo(new MatchOnce.Outcome.NotUnderstood(new UnderstandNeed.Outcome.NothingStated()));
    }

    @Test
    void where_no_plugin_serves_the_occupation_there_is_nothing_to_compare_by() {
        DraftNeed teeth = draft("toothache", Optional.empty(), Optional.of("2261.1"), Optional.empty());

        assertThat(matchOnce.handle(command(teeth, none(), offer("a", 300)), Locale.ENGLISH))
                .isEqualTo(new MatchOnce.Outcome.NoRules());
    }

    @Test
    void a_stated_distance_goes_before_the_one_between_the_places() {
        DraftNeed here = draft("bread", Optional.of(BreadTrade.ID), Optional.empty(), Optional.of(Guild.HOME));

        assertThat(distance(here, OptionalInt.of(7), Optional.of(LINZ))).isEqualTo(new Distance.Known(7));
        assertThat(distance(here, OptionalInt.empty(), Optional.of(Guild.HOME))).isEqualTo(new Distance.Known(0));
        assertThat(distance(here, OptionalInt.empty(), Optional.empty())).isEqualTo(new Distance.OfferPlaceUnknown());
        assertThat(distance(need("bread"), OptionalInt.empty(), Optional.of(LINZ)))
                .isEqualTo(new Distance.NotAsked());
    }

    private Distance distance(DraftNeed need, OptionalInt kilometres, Optional<PostalCode> place) {
        var offered = new MatchOnce.OfferedOnce(
                "a",
                "member-a",
                Optional.empty(),
                quality(500),
                kilometres,
                place,
                OptionalInt.empty(),
                Optional.empty());
        return answered(need, none(), offered)
                .ranking()
                .ranked()
                .getFirst()
                .candidate()
                .distance();
    }

    private MatchOnce.Outcome.Answered answered(
            DraftNeed need, Optional<MatchOnce.GivingParty> giver, MatchOnce.OfferedOnce... offers) {
        return (MatchOnce.Outcome.Answered) matchOnce.handle(command(need, giver, offers), Locale.ENGLISH);
    }

    private static MatchOnce.Command command(
            DraftNeed need, Optional<MatchOnce.GivingParty> giver, MatchOnce.OfferedOnce... offers) {
        return new MatchOnce.Command(need, giver, List.of(offers), "AT", Guild.TODAY);
    }

    private static Optional<MatchOnce.GivingParty> none() {
        return Optional.empty();
    }

    private static Optional<MatchOnce.GivingParty> giver(Set<String> services, Attributes offer) {
        return Optional.of(new MatchOnce.GivingParty("giver", Set.of(), services, offer));
    }

    private static MatchOnce.OfferedOnce offer(String id, int quality) {
        return new MatchOnce.OfferedOnce(
                id,
                "member-" + id,
                Optional.empty(),
                quality(quality),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Attributes quality(int quality) {
        return Attributes.none().with("quality", Value.of(quality));
    }

    private static DraftNeed need(String text) {
        return draft(text, Optional.of(BreadTrade.ID), Optional.empty(), Optional.empty());
    }

    private static DraftNeed draft(
            String text, Optional<ProfessionId> profession, Optional<String> occupation, Optional<PostalCode> place) {
        return new DraftNeed(
                text,
                Locale.ENGLISH,
                profession,
                occupation,
                Attributes.none(),
                place,
                GiverCapacity.UNSTATED,
                Origin.CLIENT);
    }

    private static List<String> ranked(MatchOnce.Outcome.Answered answered) {
        return answered.ranking().ranked().stream()
                .map(each -> each.candidate().id())
                .toList();
    }
}
