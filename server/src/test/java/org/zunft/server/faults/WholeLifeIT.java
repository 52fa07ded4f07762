package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.zunft.server.demo.DemoData;

/** The main job from the note of a need to the thanks for it, on the demo organisation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeLifeIT {

    private static final List<String> PROFESSIONS = List.of("print", "dental", "architecture");
    private static final String FLYERS = "10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen, Lieferung 90402 Nürnberg";

    private DemoServer server;
    private Client giver;
    private Client printer;
    private Client otherPrinter;

    @BeforeAll
    void start() {
        server = DemoServer.fresh("whole-life");
        giver = server.member(Demo.TEAM_LEAD);
        printer = server.member(Demo.PRINTER);
        otherPrinter = server.member(Demo.OTHER_PRINTER);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> the_provider_that_fits_a_golden_need_best_comes_first() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String profession : PROFESSIONS) {
            JsonNode cases = new ObjectMapper().readTree(cases(profession)).path("cases");
            assertThat(cases).hasSize(10);
            for (JsonNode each : cases) {
                tests.add(DynamicTest.dynamicTest(each.path("id").asText(), () -> comesFirst(profession, each)));
            }
        }
        return tests.stream();
    }

    private static File cases(String profession) {
        return Path.of("..", "plugins", profession, "src", "test", "resources", "cases", profession + ".json")
                .toFile();
    }

    private void comesFirst(String profession, JsonNode golden) throws IOException {
        Answer need = giver.create(
                "/api/v1/needs",
                Map.of(
                        "text",
                        golden.path("text").path("de").asText(),
                        "profession",
                        profession,
                        "attributes",
                        golden.path("need")));
        assertThat(need.status()).as(need.body().toString()).isEqualTo(201);
        JsonNode ranking = ranked(giver, need.id());
        assertThat(ranking.path("candidates").path(0).path("name").asText())
                .isEqualTo(provider(golden.path("first").asText()));
        assertThat(ranking.path("not_assessed")).isEmpty();
    }

    @Test
    void each_reason_is_told_in_the_language_asked_for() throws IOException {
        String matches = "/api/v1/needs/" + noted(giver, Map.of()) + "/matches";
        Answer german = giver.ask(matches, Map.of("reach", "ORGANISATION"));
        JsonNode english = giver.askIn("en", matches, Map.of("reach", "ORGANISATION"));

        List<String> germanReasons = reasons(german.body());
        List<String> englishReasons = reasons(english);
        assertThat(germanReasons).hasSameSizeAs(englishReasons).isNotEmpty();
        assertThat(germanReasons).noneMatch(String::isBlank).noneMatch(englishReasons::contains);
    }

    @Test
    void a_need_is_passed_on_accepted_served_and_acknowledged() throws IOException {
        Answer offered = passedOn(noted(giver, Map.of()), Demo.PRINTER);
        String referral = offered.id();
        assertThat(offered.body().path("state").asText()).isEqualTo("OFFERED");
        assertThat(offered.body().path("parts")).isNotEmpty();

        Answer accepted = printer.step(referral, offered.header("ETag"), Map.of("step", "ACCEPT"));
        Answer reached = printer.step(referral, accepted.header("ETag"), Map.of("step", "REACH"));
        Answer closed = printer.step(referral, reached.header("ETag"), Map.of("step", "CLOSE_SERVED", "note", "Gern"));
        Answer thanked = giver.step(referral, closed.header("ETag"), Map.of("step", "ACKNOWLEDGE"));

        assertThat(List.of(accepted.status(), reached.status(), closed.status(), thanked.status()))
                .containsOnly(200);
        assertThat(thanked.body().path("loop_closed").asBoolean()).isTrue();
        assertThat(giver.get("/api/v1/referrals/" + referral).body().path("history"))
                .hasSize(5);
    }

    @Test
    void nobody_but_giver_and_receiver_sees_a_referral() throws IOException {
        String referral = passedOn(noted(giver, Map.of()), Demo.PRINTER).id();

        assertThat(printer.get("/api/v1/referrals/" + referral).status()).isEqualTo(200);
        assertThat(otherPrinter.get("/api/v1/referrals/" + referral).status()).isEqualTo(404);
        assertThat(otherPrinter.get("/api/v1/referrals/" + referral + "/events").status())
                .isEqualTo(404);
        assertThat(otherPrinter
                        .step(referral, "\"0\"", Map.of("step", "ACCEPT"))
                        .status())
                .isEqualTo(404);
        assertThat(server.nobody().get("/api/v1/referrals/" + referral).status())
                .isEqualTo(401);
    }

    @Test
    void a_receiver_without_capacity_passes_the_need_on_and_the_chain_shows_it() throws IOException {
        String need = noted(giver, Map.of());
        Answer first = passedOn(need, Demo.PRINTER);
        String offer = Demo.offerOf(giver, need, server.signIn(Demo.OTHER_PRINTER));
        Answer second = printer.passOnInstead(
                first.id(), first.header("ETag"), Map.of("offer", offer, "reason", "CAPACITY", "note", "Bin voll."));

        assertThat(second.status()).as(second.body().toString()).isEqualTo(201);
        assertThat(second.body().path("parent").asText()).isEqualTo(first.id());
        assertThat(second.body().path("chain").asText()).isEqualTo(first.id());
        assertThat(otherPrinter
                        .step(second.id(), second.header("ETag"), Map.of("step", "ACCEPT"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_prints_himself_is_shown_no_competitor_unless_he_cannot_or_does_not_serve_it() throws IOException {
        String competitor = provider("PB");

        JsonNode unstated = ranked(printer, noted(printer, Map.of()));
        assertThat(names(unstated.path("candidates"))).doesNotContain(competitor);
        assertThat(names(unstated.path("excluded"))).contains(competitor);
        for (String capacity : List.of("NO_CAPACITY", "NOT_MY_SERVICE")) {
            JsonNode stated = ranked(printer, noted(printer, Map.of("own_capacity", capacity)));
            assertThat(names(stated.path("candidates"))).as(capacity).contains(competitor);
        }
    }

    private String noted(Client who, Map<String, ?> more) throws IOException {
        var body = new LinkedHashMap<String, Object>(Map.of("text", FLYERS, "profession", "print"));
        body.putAll(more);
        Answer need = who.create("/api/v1/needs", body);
        assertThat(need.status()).as(need.body().toString()).isEqualTo(201);
        return need.id();
    }

    private Answer passedOn(String need, String receiver) throws IOException {
        String offer = Demo.offerOf(giver, need, server.signIn(receiver));
        Answer referral = giver.create("/api/v1/needs/" + need + "/referrals", Map.of("offer", offer));
        assertThat(referral.status()).as(referral.body().toString()).isEqualTo(201);
        return referral;
    }

    private static JsonNode ranked(Client who, String need) throws IOException {
        return who.ask("/api/v1/needs/" + need + "/matches", Map.of("reach", "ORGANISATION"))
                .body();
    }

    private static String provider(String golden) {
        return DemoData.read().teams().stream()
                .flatMap(team -> team.members().stream())
                .filter(member -> member.golden().equals(golden))
                .map(member -> member.givenName() + " " + member.familyName())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode candidates) {
        return candidates.findValuesAsText("name");
    }

    private static List<String> reasons(JsonNode ranking) {
        return ranking.path("candidates").findValuesAsText("reason");
    }
}
