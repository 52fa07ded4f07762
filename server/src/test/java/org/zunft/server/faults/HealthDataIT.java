package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The law of dentists over HTTP: consent, personal data, emergencies, and who reads the words. All people are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthDataIT {

    private static final String NEEDS = "/api/v1/needs";
    private static final String PRIVATE_DENTIST = "casimir.rootwell@berlin.example";
    private static final String CONSENT = "2026-01-05T09:00:00Z";
    private static final String ROOT_CANAL = "Wurzelbehandlung 47, GKV, 41 J.";

    private DemoServer server;
    private Client giver;
    private Client dentist;

    @BeforeAll
    void start() {
        server = DemoServer.fresh("health-data");
        giver = server.member(Demo.TEAM_LEAD);
        dentist = server.member(PRIVATE_DENTIST);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void without_consent_a_need_is_a_draft_for_which_nobody_is_looked_for() throws IOException {
        Answer noted = note(ROOT_CANAL, Map.of());

        assertThat(noted.status()).as(noted.body().toString()).isEqualTo(201);
        assertThat(noted.body().path("standing").asText()).isEqualTo("DRAFT");
        assertThat(rules(noted.body())).containsExactly("D2", "D1");
        Answer refused = giver.ask(NEEDS + "/" + noted.id() + "/matches", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("need-is-draft");
        assertThat(violation(refused.body()).path("code").asText()).isEqualTo("D2");
        assertThat(violation(giver.askIn("de", NEEDS + "/" + noted.id() + "/matches", Map.of()))
                        .path("message")
                        .asText())
                .startsWith("Die Einwilligung");
        assertThat(violation(giver.askIn("en", NEEDS + "/" + noted.id() + "/matches", Map.of()))
                        .path("message")
                        .asText())
                .startsWith("The patient’s consent");
    }

    @Test
    void without_consent_nothing_is_passed_on_and_with_it_everything_is() throws IOException {
        Answer draft = note(ROOT_CANAL, Map.of());
        String ready = note(ROOT_CANAL, Map.of("consent_art9_at", CONSENT)).id();
        String offer = offer(ready, "Wurzbachtal");

        Answer refused = giver.create(NEEDS + "/" + draft.id() + "/referrals", Map.of("offer", offer));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("need-is-draft");

        Answer mended =
                giver.revise(draft.id(), draft.header("ETag"), body(ROOT_CANAL, Map.of("consent_art9_at", CONSENT)));
        assertThat(mended.body().path("standing").asText())
                .as(mended.body().toString())
                .isEqualTo("READY");
        assertThat(giver.get(NEEDS + "/" + draft.id()).body().path("standing").asText())
                .isEqualTo("READY");
        Answer passedOn = giver.create(NEEDS + "/" + draft.id() + "/referrals", Map.of("offer", offer));
        assertThat(passedOn.status()).as(passedOn.body().toString()).isEqualTo(201);
        assertThat(passedOn.body().path("consent_path").asText()).isEqualTo("CARD_ONLY");
    }

    @Test
    void words_that_name_somebody_are_refused_with_the_place_and_nothing_is_stored() throws IOException {
        var before = Demo.needsOf(giver);
        String text = "Frau Sommerfeld, geb. 12.03.1985, Tel. 0171 3920099, a.s@mail.example: Füllung";

        Answer refused = note(text, Map.of("consent_art9_at", CONSENT));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("text-refused");
        assertThat(violation(refused.body()).path("pointer").asText()).isEqualTo("/text");
        assertThat(marked(text, refused.body()))
                .containsExactly("Sommerfeld", "geb. 12.03.1985", "Tel. 0171 3920099", "a.s@mail.example");
        assertThat(refused.body().toString()).doesNotContain("Sommerfeld", "1985", "3920099", "a.s@mail");
        assertThat(Demo.needsOf(giver)).isEqualTo(before);
    }

    @Test
    void words_that_name_somebody_do_not_come_in_by_a_revision() throws IOException {
        Answer noted = note(ROOT_CANAL, Map.of("consent_art9_at", CONSENT));

        Answer refused = giver.revise(
                noted.id(),
                noted.header("ETag"),
                body("Meine Tochter Amelie braucht eine Füllung", Map.of("consent_art9_at", CONSENT)));

        assertThat(refused.code()).isEqualTo("text-refused");
        assertThat(giver.get(NEEDS + "/" + noted.id()).body().path("text").asText())
                .isEqualTo(ROOT_CANAL);
    }

    @Test
    void in_an_emergency_the_giver_reads_first_where_the_client_must_go() throws IOException {
        Answer noted = note("Backe geschwollen, Fieber, kann kaum schlucken, GKV", Map.of("consent_art9_at", CONSENT));

        assertThat(rules(noted.body()).getFirst()).isEqualTo("emergency");
        JsonNode ranking = giver.askIn("de", NEEDS + "/" + noted.id() + "/matches", Map.of());
        List<String> members = new ArrayList<>();
        ranking.fieldNames().forEachRemaining(members::add);
        assertThat(members.indexOf("advice")).isNotNegative().isLessThan(members.indexOf("candidates"));
        assertThat(ranking.path("advice").path(0).path("reason").asText()).contains("112");
        assertThat(ranking.path("advice").path(0).path("effect").asText()).isEqualTo("TELL");
    }

    @Test
    void only_giver_and_receiver_read_the_words() throws IOException {
        String words = "Wurzelbehandlung 47, PKV, 41 J.";
        String need = note(words, Map.of("consent_art9_at", CONSENT)).id();
        String next = offer(need, "Wurzbachtal");
        Answer received = giver.create(NEEDS + "/" + need + "/referrals", Map.of("offer", offer(need, "Rootwell")));
        assertThat(dentist.get("/api/v1/referrals/" + received.id())
                        .body()
                        .path("need")
                        .path("text")
                        .asText())
                .isEqualTo(words);

        Answer onward = dentist.passOnInstead(
                received.id(), received.header("ETag"), Map.of("offer", next, "reason", "CAPACITY"));
        assertThat(onward.status()).as(onward.body().toString()).isEqualTo(201);

        JsonNode between =
                dentist.get("/api/v1/referrals/" + onward.id()).body().path("need");
        assertThat(between.path("text").asText()).isEmpty();
        assertThat(between.path("readings")).isEmpty();
        assertThat(giver.get("/api/v1/referrals/" + received.id())
                        .body()
                        .path("need")
                        .path("text")
                        .asText())
                .isEqualTo(words);
    }

    private Answer note(String text, Map<String, ?> attributes) throws IOException {
        return giver.create(NEEDS, body(text, attributes));
    }

    private static Map<String, Object> body(String text, Map<String, ?> attributes) {
        var body = new LinkedHashMap<String, Object>();
        body.put("text", text);
        body.put("language", "de");
        body.put("profession", "dental");
        body.put("attributes", attributes);
        return body;
    }

    private String offer(String need, String familyName) throws IOException {
        JsonNode ranking = giver.ask(NEEDS + "/" + need + "/matches", Map.of("reach", "ORGANISATION"))
                .body();
        for (JsonNode candidate : ranking.path("candidates")) {
            if (candidate.path("name").asText().endsWith(familyName)) {
                return candidate.path("offer").asText();
            }
        }
        throw new AssertionError(familyName + " is no candidate: " + ranking);
    }

    private static JsonNode violation(JsonNode problem) {
        return problem.path("violations").path(0);
    }

    private static List<String> rules(JsonNode need) {
        return need.path("advice").findValuesAsText("rule");
    }

    private static List<String> marked(String text, JsonNode problem) {
        var words = new ArrayList<String>();
        violation(problem)
                .path("passages")
                .forEach(passage -> words.add(text.substring(
                        passage.path("start").asInt(), passage.path("end").asInt())));
        return words;
    }
}
