package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.core.persistence.Database;
import org.zunft.core.persistence.JooqTransactions;

/** Bodies that are too large, and numbers that are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodiesIT {

    private static final int KIBIBYTE = 1024;

    private DemoServer server;
    private Client giver;

    @BeforeAll
    void start() {
        server = DemoServer.fresh("bodies");
        giver = server.member(Demo.TEAM_LEAD);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_body_in_chunks_has_the_same_limit_as_one_that_says_its_length() throws IOException {
        for (String path : new String[] {"/api/v1/needs", "/api/v1/sessions", "/api/v1/referrals/x/steps"}) {
            assertThat(chunked(path, padded(300)).status()).as(path).isEqualTo(413);
            assertThat(whole(path, padded(300)).status()).as(path).isEqualTo(413);
        }
        assertThat(chunked("/api/v1/needs", padded(3 * KIBIBYTE)).status()).isEqualTo(413);
        assertThat(chunked("/api/v1/needs", padded(200)).status()).isEqualTo(201);
        assertThat(whole("/api/v1/needs", padded(200)).status()).isEqualTo(201);
    }

    @Test
    void the_stateless_match_takes_more_and_not_everything() throws IOException {
        assertThat(chunked("/api/v1/matches", padded(300)).status()).isEqualTo(422);
        assertThat(whole("/api/v1/matches", padded(300)).status()).isEqualTo(422);
        assertThat(chunked("/api/v1/matches", padded(3 * KIBIBYTE)).status()).isEqualTo(413);
        assertThat(whole("/api/v1/matches", padded(3 * KIBIBYTE)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "1e19", "0.0000000000000000001", "1234567890123456789"})
    void a_number_beyond_all_measure_is_told_so(String number) throws IOException {
        Answer answer = giver.send(giver.request("/api/v1/needs")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(
                        "{\"profession\": \"print\", \"attributes\": {\"amount\": " + number + "}}")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("violations").path(0).path("code").asText())
                .isEqualTo("digits");
        assertThat(answer.body().path("violations").path(0).path("message").asText())
                .contains("höchstens 18 Stellen");
    }

    @Test
    void a_body_that_is_not_there_is_missed_as_a_body() throws IOException {
        for (String path : new String[] {"/api/v1/needs", "/api/v1/matches", "/api/v1/tokens"}) {
            Answer answer = whole(path, new byte[0]);
            assertThat(answer.code()).as(path).isIn("invalid-body", "malformed-json");
            assertThat(answer.body().path("violations").path(0).path("code").asText())
                    .as(path)
                    .isEqualTo("required");
        }
    }

    @Test
    void a_stored_answer_speaks_of_nobody_and_is_given_again_in_full() throws IOException {
        Map<String, ?> need = Map.of("text", "Visitenkarten für Frau Unverwechselbar", "profession", "print");
        Answer first = giver.create("/api/v1/needs", need, "a-key-of-mine");

        Answer again = giver.create("/api/v1/needs", need, "a-key-of-mine");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(giver.create("/api/v1/needs", Map.of("text", "anderes", "profession", "print"), "a-key-of-mine")
                        .code())
                .isEqualTo("idempotency-key-reused");
        JooqTransactions transactions = server.part(Database.class).transactions();
        assertThat(transactions.read(() -> transactions
                        .current()
                        .fetch("SELECT request_key, body FROM replies")
                        .toString()))
                .contains("body")
                .doesNotContain("Unverwechselbar", "Visitenkarten", "a-key-of-mine");
    }

    @Test
    void a_wrong_type_is_named_in_the_readers_language() throws IOException {
        Map<String, ?> body = Map.of("text", 7, "profession", "print");

        assertThat(giver.create("/api/v1/needs", body).body().toString()).contains("erwartet: Text");
        assertThat(giver.askIn("en", "/api/v1/needs", body).toString()).contains("expected: text");
        assertThat(giver.create("/api/v1/needs", Map.of("profession", "print", "attributes", Map.of("amount", "viele")))
                        .body()
                        .toString())
                .contains("Text gefunden, ganze Zahl erwartet");
    }

    private Answer chunked(String path, byte[] body) throws IOException {
        return send(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private Answer whole(String path, byte[] body) throws IOException {
        return send(path, BodyPublishers.ofByteArray(body));
    }

    private Answer send(String path, HttpRequest.BodyPublisher body) throws IOException {
        return giver.send(giver.request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body));
    }

    /** A need in a body of so many kibibytes, most of them spaces. */
    private static byte[] padded(int kibibytes) {
        String need = "{\"text\": \"10.000 Flyer A5\", \"profession\": \"print\"";
        return (need + " ".repeat(kibibytes * KIBIBYTE - need.length() - 1) + "}").getBytes(StandardCharsets.UTF_8);
    }
}
