package org.zunft.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.place.Places;
import org.zunft.core.profession.Occupations;

class DemoDataTest {

    private final DemoData data = DemoData.read();

    @Test
    void three_teams_have_thirty_to_forty_members_and_one_lead_each() {
        assertThat(data.teams()).hasSize(3).allSatisfy(team -> {
            assertThat(team.members()).hasSizeBetween(30, 40);
            assertThat(team.members())
                    .filteredOn(member -> member.role() == TeamRole.TEAM_LEAD)
                    .hasSize(1);
        });
    }

    @Test
    void one_team_meets_in_english_and_two_in_german() {
        assertThat(data.teams())
                .extracting(DemoTeam::locale)
                .containsExactlyInAnyOrder(Locale.GERMAN, Locale.GERMAN, Locale.ENGLISH);
    }

    @Test
    void a_team_seats_each_profession_once() {
        assertThat(data.teams())
                .allSatisfy(team -> assertThat(team.members())
                        .extracting(DemoMember::occupation)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_seat_and_need_stands_in_the_catalogue_and_every_place_exists() {
        Occupations occupations = Occupations.shipped();
        Places places = Places.shipped();

        assertThat(data.needs())
                .allSatisfy(
                        need -> assertThat(occupations.find(need.occupation())).isPresent());
        assertThat(data.teams())
                .allSatisfy(team -> assertThat(places.find(team.place())).isPresent());
        assertThat(members()).allSatisfy(member -> {
            assertThat(occupations.find(member.occupation())).isPresent();
            assertThat(places.find(member.place())).as(member.postalCode()).isPresent();
        });
    }

    @Test
    void everybody_is_visibly_invented() {
        assertThat(members()).extracting(DemoMember::email).doesNotHaveDuplicates();
        assertThat(members()).allSatisfy(member -> {
            assertThat(member.email()).matches("[a-z.-]+@[a-z]+\\.example");
            assertThat(member.phone()).matches("|\\+49 171 39200\\d\\d");
            assertThat(member.firm()).matches(".* \\((erfunden|invented)\\)");
        });
    }

    @Test
    void everybody_says_what_he_does_in_his_own_words() {
        assertThat(members()).extracting(DemoMember::text).doesNotHaveDuplicates();
        assertThat(members()).allSatisfy(member -> {
            assertThat(member.text()).hasSizeBetween(90, 400);
            assertThat(member.exclusions()).isNotBlank();
        });
    }

    @Test
    void a_team_writes_in_its_own_language() {
        List<String> german = List.of(
                " und ", " der ", " die ", " mit ", " für ", " nicht ", " im ", " wir ", " ich ", " auch ", " einen ",
                " den ", " oder ");

        assertThat(data.teams())
                .allSatisfy(team -> assertThat(team.members()).allSatisfy(member -> {
                    boolean readsGerman = german.stream()
                            .anyMatch(word ->
                                    member.text().toLowerCase(Locale.ROOT).contains(word));
                    assertThat(readsGerman)
                            .as(member.text())
                            .isEqualTo(team.locale().equals(Locale.GERMAN));
                }));
    }

    @Test
    void the_providers_and_needs_of_the_golden_cases_are_among_them() {
        assertThat(members())
                .extracting(DemoMember::golden)
                .contains("PA", "PB", "PC", "PD", "PE", "PF", "DA", "DB", "DC", "DD", "DE", "DF")
                .contains("AA", "AB", "AC", "AD", "AE", "AF");
        assertThat(data.needs()).filteredOn(need -> !need.golden().isEmpty()).hasSize(30);
    }

    private List<DemoMember> members() {
        return data.teams().stream().flatMap(team -> stream(team)).toList();
    }

    private static Stream<DemoMember> stream(DemoTeam team) {
        return team.members().stream();
    }
}
