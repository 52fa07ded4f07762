package org.zunft.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final Map<String, Subject> SUBJECTS = Map.ofEntries(
            Map.entry("the organisation", new Subject.WholeOrganisation()),
            Map.entry("the own team", new Subject.OfTeam(NORTH)),
            Map.entry("another team", new Subject.OfTeam(SOUTH)),
            Map.entry("oneself", member(ANNA, NORTH, OrganisationRole.NONE)),
            Map.entry("a colleague", member(BERT, NORTH, OrganisationRole.NONE)),
            Map.entry("a colleague of the office", member(BERT, NORTH, OrganisationRole.OFFICE)),
            Map.entry("a stranger", member(BERT, SOUTH, OrganisationRole.NONE)),
            Map.entry("the own address", contact(ANNA, NORTH, Set.of())),
            Map.entry("a colleague's address", contact(BERT, NORTH, Set.of(CARL))),
            Map.entry("a partner's address", contact(BERT, SOUTH, Set.of(ANNA))),
            Map.entry("a stranger's address", contact(BERT, SOUTH, Set.of(CARL))),
            Map.entry("the own need", new Subject.OfNeed(ANNA)),
            Map.entry("another's need", new Subject.OfNeed(BERT)),
            Map.entry("a given referral", new Subject.OfReferral(ANNA, BERT, Set.of())),
            Map.entry("a received referral", new Subject.OfReferral(BERT, ANNA, Set.of())),
            Map.entry("a referral given earlier", new Subject.OfReferral(BERT, CARL, Set.of(ANNA))),
            Map.entry("another's referral", new Subject.OfReferral(BERT, CARL, Set.of(BERT))));

    /** Every action on every subject that concerns it: what member, team lead and office may. */
    private static final String MATRIX = """
            VIEW_ORGANISATION | the organisation          | member lead office
            EDIT_ORGANISATION | the organisation          |             office
            VIEW_MEMBERS      | the organisation          | member lead office
            VIEW_CONTACT      | the own address           | member lead office
            VIEW_CONTACT      | a colleague's address     | member lead office
            VIEW_CONTACT      | a partner's address       | member lead office
            VIEW_CONTACT      | a stranger's address      |             office
            ADMIT_MEMBER      | the own team              |        lead office
            ADMIT_MEMBER      | another team              |             office
            OPEN_SEAT         | the own team              |        lead office
            OPEN_SEAT         | another team              |             office
            EDIT_MEMBER       | oneself                   | member lead office
            EDIT_MEMBER       | a colleague               |        lead office
            EDIT_MEMBER       | a colleague of the office |             office
            EDIT_MEMBER       | a stranger                |             office
            EDIT_SIGN_IN      | oneself                   | member lead office
            EDIT_SIGN_IN      | a colleague               |             office
            EDIT_SIGN_IN      | a stranger                |             office
            EDIT_OFFER        | oneself                   | member lead office
            EDIT_OFFER        | a colleague               |        lead office
            EDIT_OFFER        | a colleague of the office |             office
            EDIT_OFFER        | a stranger                |             office
            NOTE_NEED         | the organisation          | member lead office
            WORK_ON_NEED      | the own need              | member lead office
            WORK_ON_NEED      | another's need            |
            VIEW_REFERRAL     | a given referral          | member lead office
            VIEW_REFERRAL     | a received referral       | member lead office
            VIEW_REFERRAL     | a referral given earlier  | member lead office
            VIEW_REFERRAL     | another's referral        |             office
            READ_REFERRAL     | a given referral          | member lead office
            READ_REFERRAL     | a received referral       | member lead office
            READ_REFERRAL     | a referral given earlier  | member lead office
            READ_REFERRAL     | another's referral        |
            GIVE_REFERRAL     | a given referral          | member lead office
            GIVE_REFERRAL     | a received referral       |
            GIVE_REFERRAL     | a referral given earlier  |
            GIVE_REFERRAL     | another's referral        |
            RECEIVE_REFERRAL  | a given referral          |
            RECEIVE_REFERRAL  | a received referral       | member lead office
            RECEIVE_REFERRAL  | a referral given earlier  |
            RECEIVE_REFERRAL  | another's referral        |
            VOID_REFERRAL     | a given referral          | member lead office
            VOID_REFERRAL     | a received referral       |             office
            VOID_REFERRAL     | another's referral        |             office
            VIEW_PLUGINS      | the organisation          |             office
            MANAGE_OWN_ACCESS | the organisation          | member lead office
            """;

    /** One line of the matrix. */
    record Line(Action action, String subject, Set<String> allowed) {

        static Line of(String text) {
            String[] parts = text.split("\\|", -1);
            return new Line(
                    Action.valueOf(parts[0].strip()),
                    parts[1].strip(),
                    Arrays.stream(parts[2].strip().split("\\s+", -1))
                            .filter(role -> !role.isEmpty())
                            .collect(Collectors.toSet()));
        }
    }

    private static Stream<Line> lines() {
        return MATRIX.lines().map(Line::of);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_role_may_what_the_matrix_says_and_nothing_else(Line line) {
        Subject subject = Objects.requireNonNull(SUBJECTS.get(line.subject()), line::subject);
        Map.of("member", MEMBER, "lead", LEAD, "office", OFFICE)
                .forEach((role, actor) -> assertThat(Access.allows(actor, line.action(), subject))
                        .as("%s: %s on %s", role, line.action(), line.subject())
                        .isEqualTo(line.allowed().contains(role)));
    }

    @Test
    void the_matrix_leaves_no_action_out() {
        assertThat(lines().map(Line::action)).containsAll(EnumSet.allOf(Action.class));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_allowed_on_something_gets_past_the_gate_and_what_is_not_stays_outside(Action action) {
        for (Actor actor : List.of(MEMBER, LEAD, OFFICE)) {
            assertThat(Access.mayEver(actor, action))
                    .as("%s %s", actor, action)
                    .isEqualTo(SUBJECTS.values().stream().anyMatch(subject -> Access.allows(actor, action, subject)));
        }
    }

    private static Subject member(MemberId owner, TeamId team, OrganisationRole role) {
        return new Subject.OfMember(owner, Set.of(team), role);
    }

    private static Subject contact(MemberId owner, TeamId team, Set<MemberId> partners) {
        return new Subject.OfContact(owner, Set.of(team), partners);
    }

    private static Actor actor(MemberId member, OrganisationRole role, Map<TeamId, TeamRole> teams) {
        return new Actor(new OrganisationId(new UUID(9, 9)), member, role, teams);
    }
}
