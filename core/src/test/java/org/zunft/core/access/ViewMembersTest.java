package org.zunft.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zunft.core.matching.Guild;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.PageRequest;

class ViewMembersTest {

    private static final PageRequest ALL = new PageRequest(Optional.empty(), 50);

    private final Guild guild = new Guild();
    private final Set<MemberId> partners = new HashSet<>();
    private final ViewMembers viewMembers = new ViewMembers(
            guild.stores.transactions(), guild.stores.members(), guild.stores.seats(), this::partnersAmong);
    private final Actor asking = guild.member(guild.north, "2261.1");
    private final Actor colleague = guild.member(guild.north, "2261.2");
    private final Actor stranger = guild.member(guild.south, "2261.3");

    @Test
    void everybody_sees_that_somebody_is_there_and_his_team_how_to_reach_him() {
        ViewMembers.Seen seen = viewMembers.one(asking, colleague.member()).orElseThrow();
        ViewMembers.Seen far = viewMembers.one(asking, stranger.member()).orElseThrow();

        assertThat(seen.contact().orElseThrow().email())
                .isEqualTo(stored(colleague).email());
        assertThat(far.member().fullName()).isEqualTo("Anna Back");
        assertThat(far.contact()).isEmpty();
    }

    @Test
    void who_has_a_running_referral_with_him_sees_how_to_reach_him_until_it_ends() {
        partners.add(stranger.member());
        assertThat(viewMembers.one(asking, stranger.member()).orElseThrow().contact())
                .isPresent();

        partners.clear();
        assertThat(viewMembers.one(asking, stranger.member()).orElseThrow().contact())
                .isEmpty();
    }

    @Test
    void the_office_reaches_everybody() {
        var office = new Actor(guild.organisation, asking.member(), OrganisationRole.OFFICE, Map.of());

        assertThat(viewMembers.list(office, Optional.empty(), ALL).items())
                .hasSize(3)
                .allSatisfy(seen -> assertThat(seen.contact()).isPresent());
    }

    @Test
    void in_a_list_each_is_seen_as_if_he_were_asked_for_alone() {
        assertThat(viewMembers.list(asking, Optional.empty(), ALL).items())
                .allSatisfy(seen -> assertThat(seen)
                        .isEqualTo(viewMembers.one(asking, seen.member().id()).orElseThrow()));
        assertThat(viewMembers.list(asking, Optional.of(guild.south), ALL).items())
                .singleElement()
                .satisfies(seen -> assertThat(seen.contact()).isEmpty());
    }

    @Test
    void who_is_not_there_is_not_seen() {
        assertThat(viewMembers.one(asking, new MemberId(guild.ids.next()))).isEmpty();
    }

    private Member stored(Actor actor) {
        return guild.stores.members().find(guild.organisation, actor.member()).orElseThrow();
    }

    private Set<MemberId> partnersAmong(OrganisationId organisation, MemberId member, Collection<MemberId> among) {
        Set<MemberId> found = new HashSet<>(partners);
        found.retainAll(among);
        return found;
    }
}
