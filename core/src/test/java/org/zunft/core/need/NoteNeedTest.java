package org.zunft.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.BreadTrade;
import org.zunft.core.matching.Guild;
import org.zunft.core.shared.NeedId;
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
        return ((NoteNeed.Outcome.Noted) outcome).need();
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
