package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.plugin.tck.Checks;
import org.zunft.server.cli.Launched;

/**
 * A stranger adds a fourth profession: the command writes his project, he fills in his trade, Maven builds it against
 * the kit of the distribution alone, the kit checks it, and a server that is running takes it on. The steps are those
 * of the tutorial, in its order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FourthProfessionIT {

    /** What the stranger writes over the example. */
    private static final Path FILLED_IN = Path.of("src", "test", "resources", "electrician");

    private static final int ATTEMPTS = 300;

    private Path work;
    private Path project;
    private Path jar;
    private Maven maven;
    private DemoServer server;

    @BeforeAll
    void start(@TempDir Path elsewhere) throws IOException {
        work = DemoServer.emptied("fourth-profession");
        project = elsewhere.resolve("electrician");
        jar = project.resolve("target").resolve("electrician-1.0.0.jar");
        maven = Maven.in(work);
        server = DemoServer.fresh("fourth-profession/data");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void the_project_the_command_writes_is_filled_in_built_and_passes_the_check() throws IOException {
        Launched written = Launched.zunft(
                work, "plugin", "new", "org.example.electrician", "--serves", "7411", "--into", project.toString());
        assertThat(written.exit()).as(written.toString()).isZero();
        fillIn();

        Launched built = maven.run(project, "package");

        assertThat(built.exit()).as(built.out()).isZero();
        assertThat(built.out()).contains("Tests run: " + Checks.all().size() + ", Failures: 0, Errors: 0");
        Launched checked = Launched.zunft(
                work,
                "plugin",
                "check",
                jar.toString(),
                project.resolve("src/test/resources/cases/electrician.json").toString());
        assertThat(checked.exit()).as(checked.toString()).isZero();
        assertThat(checked.out()).contains("3 of 3 cases came out as expected", "The plugin keeps its contract.");
    }

    @Test
    @Order(2)
    void a_project_is_not_written_among_the_sources_of_zunft() {
        Launched refused = Launched.zunft(work, "plugin", "new", "org.example.baker", "--into", "target/baker");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("is among the sources of Zunft; name a folder elsewhere with --into");
    }

    @Test
    @Order(3)
    void a_running_server_takes_it_on_and_matches() throws IOException {
        Launched installed = zunft("install", jar.toString());
        assertThat(installed.exit()).as(installed.toString()).isZero();

        await("electrician", 200);

        JsonNode ranking = ask("Wallbox mit 22 kW in der Garage");
        assertThat(ranking.path("candidates").findValuesAsText("offer")).containsExactly("registered", "silent");
        assertThat(ranking.path("excluded").findValuesAsText("offer")).containsExactly("unregistered");
        assertThat(ranking.path("excluded").findValuesAsText("reason"))
                .contains(
                        "Nicht im Installateurverzeichnis eines Netzbetreibers; darf die Anlage nicht ändern (§ 13 NAV)");
        assertThat(ranking.path("candidates").path(0).findValuesAsText("reason"))
                .contains("Eine Ladeeinrichtung mit 22 kW braucht vorab die Zustimmung des Netzbetreibers (§ 19 NAV)");
    }

    @Test
    @Order(4)
    void the_office_sees_it_beside_the_others_and_nobody_else_does() throws IOException {
        JsonNode plugins =
                server.member(Demo.OFFICE).get("/api/v1/plugins").body().path("items");

        assertThat(plugins.findValuesAsText("id")).contains("print", "org.example.electrician");
        for (JsonNode plugin : plugins) {
            if (plugin.path("id").asText().equals("org.example.electrician")) {
                assertThat(plugin.path("state").asText()).isEqualTo("RUNNING");
                assertThat(plugin.path("origin").asText()).isEqualTo("INSTALLED");
                assertThat(plugin.path("sha512").asText()).matches("[0-9a-f]{128}");
                assertThat(plugin.path("health").path("calls").asLong()).isPositive();
                assertThat(plugin.path("health").path("failures")).isEmpty();
            }
        }
        assertThat(server.member(Demo.TEAM_LEAD).get("/api/v1/plugins").status())
                .isEqualTo(403);
        assertThat(server.nobody().get("/api/v1/plugins").status()).isEqualTo(401);
    }

    @Test
    @Order(5)
    void switched_off_or_removed_a_plugin_leaves_what_is_stored_readable_and_matching_says_that_it_is_gone()
            throws IOException {
        Client giver = server.member(Demo.TEAM_LEAD);
        String wallbox = note(giver, "Wallbox mit 11 kW in 90402 Nürnberg", "electrician");
        String flyers = note(giver, "10.000 Flyer A5, 4/4, 135 g", "print");
        String passedOn = note(giver, "5.000 Flyer A6, 4/4, 135 g", "print");
        JsonNode before = passOn(giver, passedOn);

        assertThat(zunft("remove", "org.example.electrician").exit()).isZero();
        assertThat(zunft("disable", "print").exit()).isZero();
        await("electrician", 404);
        await("print", 404);

        JsonNode need = giver.get("/api/v1/needs/" + wallbox).body();
        assertThat(need.path("text").asText()).contains("Wallbox mit 11 kW");
        assertThat(need.path("attributes").path("power_kw").asInt()).isEqualTo(11);
        JsonNode after = giver.get("/api/v1/referrals/" + before.path("id").asText())
                .body()
                .path("referral");
        assertThat(after.path("parts")).isNotEmpty().isEqualTo(before.path("parts"));
        JsonNode offer =
                giver.get("/api/v1/offers/" + before.path("offer").asText()).body();
        assertThat(offer.path("attributes")).isNotEmpty();
        JsonNode ranking = giver.ask("/api/v1/needs/" + flyers + "/matches", Map.of("reach", "ORGANISATION"))
                .body();
        assertThat(ranking.path("candidates")).as(ranking.toString()).isNotEmpty();
        for (JsonNode candidate : ranking.path("candidates")) {
            assertThat(candidate.findValuesAsText("reason"))
                    .contains("Für diesen Beruf ist keine Fachprüfung installiert; verglichen wurden Text, Ort und"
                            + " Verfügbarkeit");
        }
    }

    private static String note(Client giver, String text, String profession) throws IOException {
        Answer noted = giver.create("/api/v1/needs", Map.of("text", text, "profession", profession));
        assertThat(noted.status()).as(noted.toString()).isEqualTo(201);
        return noted.id();
    }

    private JsonNode passOn(Client giver, String need) throws IOException {
        String offer = Demo.offerOf(giver, need, server.signIn(Demo.PRINTER));
        Answer passed = giver.create("/api/v1/needs/" + need + "/referrals", Map.of("offer", offer));
        assertThat(passed.status()).as(passed.toString()).isEqualTo(201);
        return passed.body();
    }

    private Launched zunft(String command, String word) {
        return Launched.zunft(work, "plugin", command, word);
    }

    private JsonNode ask(String text) throws IOException {
        return server.member(Demo.TEAM_LEAD)
                .ask(
                        "/api/v1/matches",
                        Map.of(
                                "profession",
                                "electrician",
                                "need",
                                Map.of("text", text),
                                "offers",
                                List.of(
                                        offer(
                                                "registered",
                                                Map.of("jobs", List.of("wallbox"), "grid_registered", true)),
                                        offer(
                                                "unregistered",
                                                Map.of("jobs", List.of("wallbox"), "grid_registered", false)),
                                        offer("silent", Map.of("jobs", List.of("wallbox"))))))
                .body();
    }

    private static Map<String, ?> offer(String id, Map<String, ?> attributes) {
        return Map.of("id", id, "attributes", attributes);
    }

    /** The server looks at the register once a second. */
    private void await(String profession, int status) throws IOException {
        Client client = server.member(Demo.TEAM_LEAD);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (client.get("/api/v1/professions/" + profession).status() == status) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("The server did not follow the register");
    }

    private void fillIn() throws IOException {
        Files.delete(project.resolve("src/main/java/org/example/electrician/EnoughCapacity.java"));
        try (var files = Files.walk(FILLED_IN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(FILLED_IN.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
