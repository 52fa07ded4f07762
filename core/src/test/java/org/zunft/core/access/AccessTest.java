package org.zunft.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.TeamId;

class AccessTest {

    private static final TeamId NORTH = new TeamId(new UUID(0, 1));
    private static final TeamId SOUTH = new TeamId(new UUID(0, 2));
    private static final MemberId ANNA = new MemberId(new UUID(1, 1));
    private static final MemberId BERT = new MemberId(new UUID(1, 2));
    private static final MemberId CARL = new MemberId(new UUID(1, 3));

    private static final Actor MEMBER = actor(ANNA, OrganisationRole.NONE, Map.of(NORTH, TeamRole.MEMBER));
    private static final Actor LEAD = actor(ANNA, OrganisationRole.NONE, Map.of(NORTH, TeamRole.TEAM_LEAD));
    private static final Actor OFFICE = actor(ANNA, OrganisationRole.OFFICE, Map.of());

    private static final Subject WHOLE = new Subject.WholeOrganisation();
    private static final Subject OWN = new Subject.OfMember(ANNA, Set.of(NORTH));
    private static final Subject COLLEAGUE = new Subject.OfMember(BERT, Set.of(NORTH));
    private static final Subject STRANGER = new Subject.OfMember(BERT, Set.of(SOUTH));

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"VIEW_ORGANISATION", "VIEW_MEMBERS", "NOTE_NEED", "MANAGE_OWN_ACCESS"})
    void everybody_may(Action action) {
        assertThat(Access.allows(MEMBER, action, WHOLE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VIEW_ORGANISATION", "VIEW_MEMBERS", "NOTE_NEED", "MANAGE_OWN_ACCESS"})
    void a_member_may_nothing_else_on_the_whole_organisation(Action action) {
        assertThat(Access.allows(MEMBER, action, WHOLE)).isFalse();
    }

    @Test
    void only_the_office_changes_the_tree() {
        assertThat(Access.allows(OFFICE, Action.EDIT_ORGANISATION, WHOLE)).isTrue();
        assertThat(Access.allows(LEAD, Action.EDIT_ORGANISATION, WHOLE)).isFalse();
    }

    @Test
    void a_team_lead_admits_members_and_opens_seats_in_his_own_team_only() {
        for (Action action : EnumSet.of(Action.ADMIT_MEMBER, Action.OPEN_SEAT)) {
            assertThat(Access.allows(LEAD, action, new Subject.OfTeam(NORTH))).isTrue();
            assertThat(Access.allows(LEAD, action, new Subject.OfTeam(SOUTH))).isFalse();
            assertThat(Access.allows(MEMBER, action, new Subject.OfTeam(NORTH))).isFalse();
            assertThat(Access.allows(OFFICE, action, new Subject.OfTeam(SOUTH))).isTrue();
        }
    }

    @Test
    void a_profile_is_changed_by_its_owner_his_lead_and_the_office() {
        assertThat(Access.allows(MEMBER, Action.EDIT_OFFER, OWN)).isTrue();
        assertThat(Access.allows(MEMBER, Action.EDIT_OFFER, COLLEAGUE)).isFalse();
        assertThat(Access.allows(LEAD, Action.EDIT_OFFER, COLLEAGUE)).isTrue();
        assertThat(Access.allows(LEAD, Action.EDIT_OFFER, STRANGER)).isFalse();
        assertThat(Access.allows(OFFICE, Action.EDIT_OFFER, STRANGER)).isTrue();
    }

    @Test
    void a_need_is_its_givers_alone() {
        assertThat(Access.allows(MEMBER, Action.WORK_ON_NEED, OWN)).isTrue();
        assertThat(Access.allows(LEAD, Action.WORK_ON_NEED, COLLEAGUE)).isFalse();
        assertThat(Access.allows(OFFICE, Action.WORK_ON_NEED, COLLEAGUE)).isFalse();
    }

    @Test
    void a_referral_is_seen_by_giver_receiver_and_those_who_gave_it_earlier() {
        assertThat(sees(new Subject.OfReferral(ANNA, BERT, Set.of()))).isTrue();
        assertThat(sees(new Subject.OfReferral(BERT, ANNA, Set.of()))).isTrue();
        assertThat(sees(new Subject.OfReferral(BERT, CARL, Set.of(ANNA)))).isTrue();
        assertThat(sees(new Subject.OfReferral(BERT, CARL, Set.of()))).isFalse();
    }

    @Test
    void the_office_voids_a_referral_but_does_not_read_along() {
        var foreign = new Subject.OfReferral(BERT, CARL, Set.of());

        assertThat(Access.allows(OFFICE, Action.VOID_REFERRAL, foreign)).isTrue();
        assertThat(Access.allows(OFFICE, Action.VIEW_REFERRAL, foreign)).isFalse();
        assertThat(Access.allows(MEMBER, Action.VOID_REFERRAL, foreign)).isFalse();
    }

    private static boolean sees(Subject referral) {
        return Access.allows(MEMBER, Action.VIEW_REFERRAL, referral);
    }

    private static Actor actor(MemberId member, OrganisationRole role, Map<TeamId, TeamRole> teams) {
        return new Actor(new OrganisationId(new UUID(9, 9)), member, role, teams);
    }
}
