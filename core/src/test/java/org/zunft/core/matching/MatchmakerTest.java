package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Part;
import org.zunft.core.access.Actor;
import org.zunft.core.need.Advice;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.profession.Failure;
import org.zunft.core.shared.OfferId;

class MatchmakerTest {

    private final Guild guild = new Guild();
    private final Actor giver = guild.giver();

    @Test
    void three_who_can_in_ones_own_team_are_enough() {
        List<Offer> own =
                List.of(guild.baker(guild.north, 500), guild.baker(guild.north, 500), guild.baker(guild.north, 500));
        guild.baker(guild.nearby, 900);

        Matched matched = guild.match(giver, guild.need(giver, 10), Reach.WIDENING);

        assertThat(matched.reached()).isEqualTo(Reach.TEAM);
        assertThat(ranked(matched)).containsExactlyInAnyOrderElementsOf(ids(own));
    }

    @Test
    void with_fewer_the_circle_widens_to_the_region() {
        guild.baker(guild.north, 500);
        guild.baker(guild.north, 500);
        guild.baker(guild.nearby, 900);
        guild.baker(guild.south, 900);

        Matched matched = guild.match(giver, guild.need(giver, 10), Reach.WIDENING);

        assertThat(matched.reached()).isEqualTo(Reach.REGION);
        assertThat(matched.ranking().ranked()).hasSize(3);
    }

    @Test
    void with_still_fewer_it_widens_to_the_whole_organisation() {
        guild.baker(guild.nearby, 900);
        guild.baker(guild.south, 900);

        Matched matched = guild.match(giver, guild.need(giver, 10), Reach.WIDENING);

        assertThat(matched.reached()).isEqualTo(Reach.ORGANISATION);
        assertThat(matched.ranking().ranked()).hasSize(2);
    }

    @Test
    void who_asks_for_his_team_gets_his_team() {
        Offer own = guild.baker(guild.north, 500);
        guild.baker(guild.nearby, 900);

        assertThat(ranked(guild.match(giver, guild.need(giver, 10), Reach.TEAM)))
                .containsExactly(own.id().toString());
    }

    @Test
    void an_offer_the_plugin_cannot_read_is_listed_as_not_assessed_and_harms_nobody() {
        Offer unreadable = guild.baker(guild.north, BreadTrade.UNREADABLE);
        Offer sound = guild.baker(guild.north, 700);

        Matched matched = guild.match(giver, guild.need(giver, 10), Reach.TEAM);

        assertThat(ranked(matched)).containsExactly(sound.id().toString());
        assertThat(matched.ranking().notAssessed())
                .extracting(each -> each.candidate().id(), NotAssessed::failure)
                .containsExactly(tuple(unreadable.id().toString(), Failure.THREW));
    }

    @Test
    void a_need_the_plugin_cannot_read_leaves_everybody_unassessed() {
        Offer sound = guild.baker(guild.north, 700);
        Offer unreadable = guild.baker(guild.north, BreadTrade.UNREADABLE);

        Matched matched = guild.match(giver, guild.need(giver, BreadTrade.UNREADABLE), Reach.TEAM);

        assertThat(matched.ranking().ranked()).isEmpty();
        assertThat(matched.ranking().notAssessed())
                .extracting(each -> each.candidate().id())
                .containsExactlyInAnyOrder(
                        sound.id().toString(), unreadable.id().toString());
    }

    @Test
    void who_bakes_the_same_bread_as_the_giver_competes_with_him() {
        Actor baker = guild.member(guild.north, "7512.1");
        guild.offer(baker, Attributes.none().with("quality", Value.of(100)));
        Offer colleague = guild.baker(guild.south, 900);
        Need rye = guild.need(baker, 10);
        Need wheat = guild.need(baker, Attributes.none().with("kind", Value.of("wheat")), Optional.empty());

        assertThat(excluded(guild.match(baker, rye, Reach.ORGANISATION)))
                .contains(colleague.id().toString());
        assertThat(ranked(guild.match(baker, wheat, Reach.ORGANISATION)))
                .as("he bakes no wheat himself")
                .containsExactly(colleague.id().toString());
    }

    @Test
    void one_offer_is_judged_alone_and_none_when_there_is_none() {
        Offer one = guild.baker(guild.south, 700);
        guild.baker(guild.south, 900);
        Inquiry inquiry =
                guild.inquiries.about(giver, guild.need(giver, 10).id()).orElseThrow();

        Matched judged = guild.matchmaker.judge(giver, inquiry, one.id()).orElseThrow();

        assertThat(ranked(judged)).containsExactly(one.id().toString());
        assertThat(judged.offer(one.id())).isEqualTo(one);
        assertThat(guild.matchmaker.judge(giver, inquiry, new OfferId(guild.ids.next())))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> judged.offer(new OfferId(guild.ids.next())));
    }

    @Test
    void the_law_of_the_profession_advises_or_blocks() {
        guild.baker(guild.north, 700);

        assertThat(effects(10)).isEmpty();
        assertThat(effects(BreadTrade.ADVISED)).containsExactly(Advice.Effect.TELL);
        assertThat(effects(BreadTrade.FORBIDDEN)).containsExactly(Advice.Effect.BLOCK);
    }

    @Test
    void a_law_that_gives_no_answer_blocks() {
        assertThat(effects(BreadTrade.LAWLESS)).containsExactly(Advice.Effect.BLOCK);
    }

    @Test
    void for_what_the_law_keeps_with_its_giver_nobody_is_looked_for() {
        guild.baker(guild.north, 700);
        var matchNeed = new MatchNeed(guild.inquiries, guild.matchmaker, guild.advise);
        Need draft = guild.need(giver, BreadTrade.FORBIDDEN);

        assertThat(matchNeed.handle(giver, draft.id(), Reach.TEAM))
                .isInstanceOfSatisfying(MatchNeed.Outcome.Blocked.class, blocked -> {
                    assertThat(blocked.need().need()).isEqualTo(draft);
                    assertThat(blocked.need().advice()).extracting(Advice::rule).containsExactly("L1");
                });
        assertThat(matchNeed.handle(giver, guild.need(giver, BreadTrade.ADVISED).id(), Reach.TEAM))
                .isInstanceOf(MatchNeed.Outcome.Answered.class);
    }

    @Test
    void only_the_giver_matches_his_need() {
        guild.baker(guild.north, 700);
        Need need = guild.need(giver, 10);
        var matchNeed = new MatchNeed(guild.inquiries, guild.matchmaker, guild.advise);

        assertThat(matchNeed.handle(giver, need.id(), Reach.TEAM))
                .isInstanceOfSatisfying(
                        MatchNeed.Outcome.Answered.class,
                        answered -> assertThat(answered.matched().ranking().ranked())
                                .hasSize(1));
        assertThat(matchNeed.handle(guild.member(guild.north, "7512.2"), need.id(), Reach.TEAM))
                .isEqualTo(new MatchNeed.Outcome.NotFound());
    }

    @Test
    void where_no_words_were_said_none_are_compared() {
        guild.baker(guild.north, 700);

        assertThat(guild.match(giver, guild.need(giver, 10), Reach.TEAM)
                        .ranking()
                        .ranked()
                        .getFirst()
                        .assessment()
                        .parts())
                .extracting(Part::rule)
                .containsExactly("B1");
    }

    @Test
    void without_a_plugin_for_the_trade_words_and_place_decide_and_no_law_is_asked() {
        Offer own = guild.baker(guild.north, 700);
        Need cobblers = guild.unserved(giver, own.occupation());

        Matched matched = guild.match(giver, cobblers, Reach.TEAM);

        assertThat(ranked(matched)).containsExactly(own.id().toString());
        assertThat(matched.profession()).isEmpty();
        assertThat(matched.advice()).isEmpty();
    }

    @Test
    void where_the_work_is_wanted_decides_how_far_everybody_is() {
        guild.baker(guild.north, 700);
        Need here = guild.need(giver, Attributes.none(), Optional.of(Guild.HOME));
        Need anywhere = guild.need(giver, Attributes.none(), Optional.empty());

        assertThat(distance(here)).isEqualTo(new Distance.Known(0));
        assertThat(distance(anywhere)).isEqualTo(new Distance.NotAsked());
    }

    private Distance distance(Need need) {
        return guild.match(giver, need, Reach.TEAM)
                .ranking()
                .ranked()
                .getFirst()
                .candidate()
                .distance();
    }

    private List<Advice.Effect> effects(long loaves) {
        return guild.match(giver, guild.need(giver, loaves), Reach.TEAM).advice().stream()
                .map(Advice::effect)
                .toList();
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(offer -> offer.id().toString()).toList();
    }

    private static List<String> ranked(Matched matched) {
        return matched.ranking().ranked().stream()
                .map(each -> each.candidate().id())
                .toList();
    }

    private static List<String> excluded(Matched matched) {
        return matched.ranking().excluded().stream()
                .map(each -> each.candidate().id())
                .toList();
    }
}
