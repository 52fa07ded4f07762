package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.core.plugin.PluginJars;
import org.zunft.core.plugin.TradeSource;

/** A server whose plugin folder holds, beside print, everything that can be wrong with a plugin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarmlessPluginsIT {

    private static final int ROUNDS = 5;
    private static final String HANG = "while (!Thread.currentThread().isInterrupted()) {} return Verdict.SILENT;";
    private static final String ALLOCATE =
            "long sum = 0; for (int i = 0; i < 256; i++) { byte[] more = new byte[1 << 20];"
                    + " sum += more.length; } return sum < 0 ? null : Verdict.SILENT;";

    private DemoServer server;
    private Client giver;

    @BeforeAll
    void start() throws IOException {
        Path plugins = DemoServer.emptied("plugins");
        try (var jars = Files.list(DemoServer.PLUGINS)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, plugins.resolve(jar.getFileName()));
            }
        }
        judging("throws", "throw new IllegalStateException();").into(plugins, "throws.jar");
        judging("hangs", HANG).into(plugins, "hangs.jar");
        judging("nothing", "return null;").into(plugins, "nothing.jar");
        judging("greedy", ALLOCATE).into(plugins, "greedy.jar");
        PluginJars.teaching("bundling", "bundling")
                .trade(trade("bundling"))
                .bundlingTheApi()
                .into(plugins, "bundling.jar");
        PluginJars.truncate(PluginJars.teaching("torn", "torn").into(plugins, "torn.jar"));
        Files.write(plugins.resolve("empty.jar"), new byte[0]);
        PluginJars.teaching("stillborn", "stillborn")
                .trade(trade("stillborn").part("static", "if (true) throw new IllegalStateException();"))
                .into(plugins, "stillborn.jar");
        server = DemoServer.fresh("harmless-plugins", plugins);
        giver = server.member(Demo.TEAM_LEAD);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_server_starts_and_teaches_what_could_be_loaded() throws IOException {
        JsonNode listed = giver.get("/api/v1/professions").body().path("items");

        assertThat(listed.findValuesAsText("id"))
                .contains("print", "bundling", "throws", "hangs", "nothing", "greedy")
                .doesNotContain("torn", "stillborn");
        assertThat(server.nobody().get("/health/ready").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "hangs", "nothing", "greedy"})
    void a_request_that_meets_a_bad_rule_is_answered_with_offers_not_assessed(String profession) throws IOException {
        Answer answer = giver.ask("/api/v1/matches", question(profession));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().path("candidates")).isEmpty();
        assertThat(answer.body().path("not_assessed").findValuesAsText("offer")).containsExactly("a", "b");
    }

    @Test
    void a_plugin_with_its_own_copy_of_the_api_judges_as_any_other() throws IOException {
        Answer answer = giver.ask("/api/v1/matches", question("bundling"));

        assertThat(answer.body().path("candidates").findValuesAsText("offer")).containsExactly("a", "b");
        assertThat(answer.body().path("not_assessed")).isEmpty();
    }

    @Test
    void print_judges_the_same_while_other_professions_hang_throw_and_eat_memory() throws IOException {
        String need = giver.create(
                        "/api/v1/needs", Map.of("text", "10.000 Flyer A5, 4/4, 135 g", "profession", "print"))
                .id();
        Set<String> alone = assessed(need);
        List<String> harmful = List.of("hangs", "throws", "greedy");

        for (int round = 0; round < ROUNDS; round++) {
            List<Set<String>> meanwhile = Together.run(harmful.size() + 1, client -> () -> {
                if (client == harmful.size()) {
                    return assessed(need);
                }
                Answer answer = giver.ask("/api/v1/matches", question(harmful.get(client)));
                assertThat(answer.status()).isEqualTo(200);
                return Set.of();
            });
            assertThat(meanwhile.getLast()).isEqualTo(alone);
        }
    }

    /** Who was judged with which total, in any order: near-ties take turns. */
    private Set<String> assessed(String need) throws IOException {
        JsonNode ranking = giver.ask("/api/v1/needs/" + need + "/matches", Map.of("reach", "ORGANISATION"))
                .body();
        assertThat(ranking.path("not_assessed")).isEmpty();
        var assessed = new TreeSet<String>();
        for (JsonNode candidate : ranking.path("candidates")) {
            assessed.add(candidate.path("offer").asText() + " "
                    + candidate.path("total").asInt());
        }
        assertThat(assessed).as(ranking.toString()).isNotEmpty();
        return assessed;
    }

    private static PluginJars judging(String name, String judge) {
        return PluginJars.teaching(name, name).trade(trade(name).part("judge", judge));
    }

    /** Serves nobody of the demo, each another occupation: a second one for the same would be refused. */
    private static TradeSource trade(String name) {
        return TradeSource.named(name).at("2113." + Math.floorMod(name.hashCode(), 10_000));
    }

    private static Map<String, ?> question(String profession) {
        return Map.of(
                "profession",
                profession,
                "need",
                Map.of("text", "Was auch immer"),
                "offers",
                List.of(Map.of("id", "a"), Map.of("id", "b")));
    }
}
