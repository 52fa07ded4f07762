package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What members, team leads and the office get to see and to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private static final Map<String, ?> NEED =
            Map.of("text", "10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen", "profession", "print");

    private DemoServer server;
    private Client lead;
    private Client printer;
    private Client office;

    @BeforeAll
    void start() {
        server = DemoServer.fresh("roles");
        lead = server.member(Demo.TEAM_LEAD);
        printer = server.member(Demo.PRINTER);
        office = server.member(Demo.OFFICE);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_member_reads_how_to_reach_his_team_and_not_how_to_reach_everybody() throws IOException {
        String team = teamOf(server.signIn(Demo.PRINTER).member().toString());

        assertThat(members(printer, "&team=" + team))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.path("email").asText()).contains("@"));
        assertThat(members(printer, ""))
                .filteredOn(member -> !member.has("email"))
                .hasSizeGreaterThan(30)
                .allSatisfy(member -> {
                    assertThat(member.has("phone")).isFalse();
                    assertThat(member.path("family_name").asText()).isNotBlank();
                });
        assertThat(members(office, ""))
                .allSatisfy(member -> assertThat(member.has("email")).isTrue());
    }

    @Test
    void giver_and_receiver_of_different_teams_reach_each_other_while_their_referral_runs() throws IOException {
        Client stranger = server.member(Demo.STRANGER);
        String receiver = server.signIn(Demo.PRINTER).member().toString();
        assertThat(email(stranger, receiver)).isEmpty();

        String need = stranger.create("/api/v1/needs", NEED).id();
        String offer = Demo.offerOf(stranger, need, server.signIn(Demo.PRINTER));
        Answer referral = stranger.create("/api/v1/needs/" + need + "/referrals", Map.of("offer", offer));
        assertThat(email(stranger, receiver)).isEqualTo(Demo.PRINTER);
        assertThat(email(printer, server.signIn(Demo.STRANGER).member().toString()))
                .isEqualTo(Demo.STRANGER);

        assertThat(printer.step(referral.id(), referral.header("ETag"), Map.of("step", "DECLINE", "reason", "CAPACITY"))
                        .status())
                .isEqualTo(200);
        assertThat(email(stranger, receiver)).isEmpty();
    }

    @Test
    void what_the_office_adds_to_the_tree_lies_where_the_answer_says() throws IOException {
        Answer region = office.create("/api/v1/regions", Map.of("name", "Oberfranken"));
        Answer team = office.create(
                "/api/v1/teams",
                Map.of(
                        "region",
                        region.id(),
                        "name",
                        "Bayreuth Festspielhügel",
                        "place",
                        Map.of("country", "DE", "postal_code", "95445")));

        assertThat(printer.get(region.header("Location")).body().path("teams").path(0))
                .isEqualTo(team.body());
        Answer read = printer.get(team.header("Location"));
        assertThat(read.body()).isEqualTo(team.body());
        assertThat(read.header("ETag")).isEqualTo(team.header("ETag"));
        assertThat(printer.get("/api/v1/teams/" + region.id()).code()).isEqualTo("not-found");
        assertThat(printer.get("/api/v1/regions/" + team.id()).code()).isEqualTo("not-found");
    }

    @Test
    void what_a_member_may_never_do_is_refused_before_his_body_is_read() throws IOException {
        for (String path : List.of("/api/v1/regions", "/api/v1/teams", "/api/v1/seats", "/api/v1/members")) {
            assertThat(printer.create(path, Map.of("nonsense", true)).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(office.create(path, Map.of("nonsense", true)).status())
                    .as(path)
                    .isEqualTo(422);
        }
        assertThat(lead.create("/api/v1/regions", Map.of("name", "Bayern")).status())
                .isEqualTo(403);
        assertThat(lead.create("/api/v1/seats", Map.of("nonsense", true)).status())
                .isEqualTo(422);
    }

    @Test
    void the_office_sees_the_course_of_a_referral_and_sets_it_aside_without_reading_what_it_is_about()
            throws IOException {
        String need = lead.create("/api/v1/needs", NEED).id();
        String offer = Demo.offerOf(lead, need, server.signIn(Demo.PRINTER));
        Answer referral = lead.create(
                "/api/v1/needs/" + need + "/referrals", Map.of("offer", offer, "note", "Frau Geheim wartet."));
        String path = "/api/v1/referrals/" + referral.id();

        Answer seen = office.get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().path("referral").path("state").asText()).isEqualTo("OFFERED");
        assertThat(seen.body().has("need")).isFalse();
        assertThat(seen.body().toString()).doesNotContain("Geheim", "Flyer", "A5");
        assertThat(seen.body().path("referral").path("parts")).isEmpty();
        assertThat(office.get(path + "/events").body().toString()).doesNotContain("Geheim");
        assertThat(office.get("/api/v1/needs/" + need).status()).isEqualTo(404);
        assertThat(office.step(referral.id(), seen.header("ETag"), Map.of("step", "ACCEPT"))
                        .status())
                .isEqualTo(403);

        Answer aside = office.step(referral.id(), seen.header("ETag"), Map.of("step", "VOID"));
        assertThat(aside.status()).isEqualTo(200);
        assertThat(aside.body().path("parts")).isEmpty();
        assertThat(printer.get(path).body().path("referral").path("parts")).isNotEmpty();
    }

    private List<JsonNode> members(Client asking, String filter) throws IOException {
        var members = new ArrayList<JsonNode>();
        asking.get("/api/v1/members?limit=200" + filter).body().path("items").forEach(members::add);
        return members;
    }

    private String email(Client asking, String member) throws IOException {
        return asking.get("/api/v1/members/" + member).body().path("email").asText();
    }

    private String teamOf(String member) throws IOException {
        for (JsonNode id : office.get("/api/v1/organisation").body().findValues("id")) {
            if (members(office, "&team=" + id.asText()).stream()
                    .anyMatch(each -> each.path("id").asText().equals(member))) {
                return id.asText();
            }
        }
        throw new AssertionError("In no team: " + member);
    }
}
