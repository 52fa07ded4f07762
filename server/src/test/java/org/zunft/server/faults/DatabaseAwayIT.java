package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zunft.core.persistence.DatabaseSettings;
import org.zunft.core.persistence.embedded.EmbeddedMariaDb;
import org.zunft.core.persistence.embedded.Progress;
import org.zunft.server.config.Settings;
import org.zunft.server.security.TrustedProxies;

/** The database freezes or dies under a running server, and comes back. */
class DatabaseAwayIT {

    private static final Map<String, ?> NEED = Map.of("text", "500 Visitenkarten", "profession", "print");
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final int CLIENTS = 24;

    private Path data;
    private EmbeddedMariaDb database;
    private DemoServer server;
    private Client giver;

    @BeforeEach
    void start() {
        data = DemoServer.emptied("database-away");
        database = EmbeddedMariaDb.start(data, Progress.SILENT);
        server = DemoServer.start(new Settings(
                data,
                "127.0.0.1",
                0,
                TrustedProxies.read(""),
                new DatabaseSettings.External(database.login()),
                DemoServer.PLUGINS));
        giver = server.member(Demo.TEAM_LEAD);
    }

    @AfterEach
    void stop() {
        try {
            server.close();
        } finally {
            database.close();
        }
    }

    @Test
    void while_the_database_is_frozen_requests_are_told_to_come_back_and_then_served() throws Exception {
        Answer before = giver.create("/api/v1/needs", NEED);
        signal("STOP");
        try {
            assertAway();
        } finally {
            signal("CONT");
        }
        assertBack(before);
    }

    @Test
    void after_the_database_was_killed_and_started_again_the_same_server_goes_on() throws Exception {
        Answer before = giver.create("/api/v1/needs", NEED);
        ProcessHandle process = ProcessHandle.of(database.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(RECOVERY.toSeconds(), TimeUnit.SECONDS);
        assertAway();
        database.close();
        database = EmbeddedMariaDb.start(data, Progress.SILENT);
        assertBack(before);
    }

    /** More clients than there are threads and connections, so that none is left that waits for a good one. */
    private void assertAway() throws IOException {
        List<Answer> answers = Together.run(
                CLIENTS,
                client -> () -> client % 2 == 0 ? giver.create("/api/v1/needs", NEED) : giver.get("/api/v1/needs"));
        assertThat(answers).extracting(Answer::status).containsOnly(503);
        assertThat(answers).extracting(Answer::code).isSubsetOf("store-unavailable", "outcome-unknown", "overloaded");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).containsOnlyDigits());

        Answer ready = server.nobody().get("/health/ready");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.header("Retry-After")).containsOnlyDigits();
        assertThat(server.nobody().get("/health/live").status()).isEqualTo(200);
    }

    private void assertBack(Answer before) throws IOException {
        awaitReady();
        List<Answer> answers = Together.run(CLIENTS, client -> () -> giver.create("/api/v1/needs", NEED));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(giver.get("/api/v1/needs/" + before.id()).body()).isEqualTo(before.body());
        assertThat(giver.ask("/api/v1/needs/" + before.id() + "/matches", Map.of())
                        .body()
                        .path("candidates"))
                .isNotEmpty();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (server.nobody().get("/health/ready").status() != 200) {
            assertThat(System.nanoTime() - end).as("nanoseconds over time").isNegative();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, String.valueOf(database.pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }
}
