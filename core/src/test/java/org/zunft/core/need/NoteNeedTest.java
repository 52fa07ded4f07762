package org.zunft.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.Passage;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.BreadTrade;
import org.zunft.core.matching.Guild;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Version;

class NoteNeedTest {

    private final Guild guild = new Guild();
    private final Actor giver = guild.giver();
    private final Set<NeedId> withReceiver = new HashSet<>();
    private final NoteNeed noteNeed = new NoteNeed(
            guild.stores.transactions(),
            guild.stores.needs(),
            (organisation, need) -> withReceiver.contains(need),
            guild.stores.members(),
            guild.stores.organisations(),
            guild.understandNeed,
            guild.ids,
            guild.time);
    private final ViewNeed views = new ViewNeed(
            guild.stores.transactions(), guild.stores.needs(), guild.stores.organisations(), guild.advise, guild.time);

    @Test
    void a_need_is_stored_as_its_giver_stated_it_with_what_was_read() {
        Need noted = noted(noteNeed.handle(giver, draft("20 loaves of rye"), Locale.ENGLISH));

        assertThat(guild.stores.needs().find(guild.organisation, noted.id())).contains(noted);
        assertThat(noted.giver()).isEqualTo(giver.member());
        assertThat(noted.schemaVersion()).contains("1.2");
        assertThat(noted.readings()).hasSize(2);
        assertThat(noted.notedAt()).isEqualTo(Guild.MONDAY);
    }

    @Test
    void what_makes_no_sense_is_not_stored() {
        assertThat(noteNeed.handle(giver, draft(""), Locale.ENGLISH))
                .isEqualTo(new NoteNeed.Outcome.NotUnderstood(new UnderstandNeed.Outcome.NothingStated()));
    }

    @Test
    void its_giver_revises_it_and_who_read_an_older_version_is_stale() {
        Need noted = noted(noteNeed.handle(giver, draft("20 loaves"), Locale.ENGLISH));

        Need revised = noted(noteNeed.revise(giver, noted.id(), draft("30 loaves"), Version.FIRST, Locale.ENGLISH));

        assertThat(revised.attributes().whole("loaves")).hasValue(30);
        assertThat(noteNeed.revise(giver, noted.id(), draft("40 loaves"), Version.FIRST, Locale.ENGLISH))
                .isEqualTo(new NoteNeed.Outcome.Stale());
        assertThat(guild.stores.needs().find(guild.organisation, noted.id())).contains(revised);
    }

    @Test
    void a_revision_that_makes_no_sense_changes_nothing() {
        Need noted = noted(noteNeed.handle(giver, draft("20 loaves"), Locale.ENGLISH));

        assertThat(noteNeed.revise(giver, noted.id(), draft(" "), Version.FIRST, Locale.ENGLISH))
                .isInstanceOf(NoteNeed.Outcome.NotUnderstood.class);
        assertThat(guild.stores.needs().find(guild.organisation, noted.id())).contains(noted);
    }

    @Test
    void a_text_with_words_the_law_forbids_is_not_stored_and_the_place_is_marked() {
        String text = "20 loaves after my recipe";

        assertThat(noteNeed.handle(giver, draft(text), Locale.ENGLISH))
                .isInstanceOfSatisfying(NoteNeed.Outcome.NotUnderstood.class, refused -> {
                    var why = (UnderstandNeed.Outcome.TextRefused) refused.why();
                    assertThat(why.profession()).isEqualTo(BreadTrade.ID);
                    assertThat(why.advice())
                            .singleElement()
                            .satisfies(advice -> assertThat(advice.passages())
                                    .containsExactly(new Passage(text.indexOf("recipe"), text.length())));
                });
        assertThat(own()).isEmpty();
    }

    @Test
    void a_revision_with_such_words_changes_nothing() {
        Need noted = noted(noteNeed.handle(giver, draft("20 loaves"), Locale.ENGLISH));

        assertThat(noteNeed.revise(giver, noted.id(), draft("20 loaves, my recipe"), Version.FIRST, Locale.ENGLISH))
                .isInstanceOf(NoteNeed.Outcome.NotUnderstood.class);
        assertThat(guild.stores.needs().find(guild.organisation, noted.id())).contains(noted);
    }

    @Test
    void what_the_law_keeps_with_its_giver_is_stored_as_a_draft() {
        noted(noteNeed.handle(giver, draft(BreadTrade.FORBIDDEN + " loaves"), Locale.ENGLISH));
        noted(noteNeed.handle(giver, draft(BreadTrade.ADVISED + " loaves"), Locale.ENGLISH));
        noted(noteNeed.handle(giver, draft("20 loaves"), Locale.ENGLISH));

        assertThat(own())
                .extracting(NotedNeed::standing)
                .containsExactlyInAnyOrder(
                        NotedNeed.Standing.DRAFT, NotedNeed.Standing.READY, NotedNeed.Standing.READY);
    }

    @Test
    void a_law_that_marks_what_is_not_there_keeps_the_need_and_refuses_no_text() {
        Need noted = noted(noteNeed.handle(
                giver, draft("20 loaves, " + BreadTrade.MISMARKED + " " + BreadTrade.SECRET), Locale.ENGLISH));

        assertThat(views.one(giver, noted.id()).orElseThrow().advice())
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.effect()).isEqualTo(Advice.Effect.BLOCK);
                    assertThat(advice.refusesText()).isFalse();
                });
        assertThat(views.one(guild.member(guild.north, "7512.1"), noted.id())).isEmpty();
    }

    private List<NotedNeed> own() {
        return views.own(giver, new PageRequest(Optional.empty(), 10)).items();
    }

    @Test
    void what_is_with_a_receiver_is_not_revised() {
        Need noted = noted(noteNeed.handle(giver, draft("20 loaves"), Locale.ENGLISH));
        withReceiver.add(noted.id());

        assertThat(noteNeed.revise(giver, noted.id(), draft("30 loaves"), Version.FIRST, Locale.ENGLISH))
                .isEqualTo(new NoteNeed.Outcome.WithReceiver());
        assertThat(guild.stores.needs().find(guild.organisation, noted.id())).contains(noted);

        withReceiver.clear();
        noted(noteNeed.revise(giver, noted.id(), draft("30 loaves"), Version.FIRST, Locale.ENGLISH));
    }

    @Test
    void for_anybody_else_there_is_no_such_need() {
        Need noted = noted(noteNeed.handle(giver, draft("20 loaves"), Locale.ENGLISH));
        Actor other = guild.member(guild.north, "7512.1");

        assertThat(noteNeed.revise(other, noted.id(), draft("30 loaves"), Version.FIRST, Locale.ENGLISH))
                .isEqualTo(new NoteNeed.Outcome.NotFound());
        assertThat(noteNeed.revise(
                        giver, new NeedId(guild.ids.next()), draft("30 loaves"), Version.FIRST, Locale.ENGLISH))
                .isEqualTo(new NoteNeed.Outcome.NotFound());
    }

    private static Need noted(NoteNeed.Outcome outcome) {
        return ((NoteNeed.Outcome.Noted) outcome).noted().need();
    }

    private static DraftNeed draft(String text) {
        return new DraftNeed(
                text,
                Locale.ENGLISH,
                Optional.of(BreadTrade.ID),
                Optional.empty(),
                Attributes.none(),
                Optional.empty(),
                GiverCapacity.UNSTATED,
                Origin.CLIENT);
    }
}
