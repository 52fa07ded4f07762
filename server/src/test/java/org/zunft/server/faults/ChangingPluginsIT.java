package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zunft.api.ProfessionId;
import org.zunft.core.plugin.PluginChange;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.plugin.PluginJars;
import org.zunft.core.plugin.PluginLoaders;
import org.zunft.core.plugin.TradeSource;

/** A plugin comes, goes and is replaced two hundred times while others are matched for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingPluginsIT {

    private static final int ROUNDS = 200;

    /** 404 of its own kind is what a profession that nobody teaches at the moment is answered with. */
    private static final Set<Integer> ANSWERED = Set.of(200, 404, 422);

    private DemoServer server;
    private PluginHost host;
    private Client giver;
    private Path first;
    private Path second;

    @BeforeAll
    void start() {
        Path jars = DemoServer.emptied("changing-jars");
        first = jar("1.0.0").into(jars, "first.jar");
        second = jar("1.1.0").into(jars, "second.jar");
        server = DemoServer.fresh("changing-plugins");
        host = server.part(PluginHost.class);
        giver = server.member(Demo.TEAM_LEAD);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void two_hundred_changes_lose_no_request_and_leave_no_class_loader() throws Exception {
        String need = giver.create(
                        "/api/v1/needs", Map.of("text", "10.000 Flyer A5, 4/4, 135 g", "profession", "print"))
                .id();
        Set<String> alone = assessed(need);
        var changing = new AtomicBoolean(true);
        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        List<Callable<Integer>> work = List.of(
                () -> change(loaders, changing),
                () -> whileIt(changing, () -> assertThat(assessed(need)).isEqualTo(alone)),
                () -> whileIt(changing, this::askForTheChangingOne));

        List<Integer> done = Together.run(work.size(), work::get);

        assertThat(done.getFirst()).isEqualTo(ROUNDS);
        assertThat(done.get(1)).as("matches for print meanwhile").isGreaterThan(10);
        assertThat(done.get(2))
                .as("matches for the changing profession meanwhile")
                .isGreaterThan(10);
        assertThat(loaders).hasSize(2 * ROUNDS + ROUNDS);
        assertThat(PluginLoaders.stayingOf(loaders)).isZero();
        assertThat(host.inventory()).noneMatch(plugin -> "trade".equals(plugin.id()));
    }

    /** Each round: install, disable, enable, upgrade, remove. */
    private int change(List<WeakReference<ClassLoader>> loaders, AtomicBoolean changing) {
        try {
            int rounds = 0;
            for (; rounds < ROUNDS; rounds++) {
                done(host.install(first));
                loaders.add(loader());
                done(host.disable("trade"));
                done(host.enable("trade"));
                loaders.add(loader());
                done(host.upgrade(second));
                loaders.add(loader());
                done(host.remove("trade"));
            }
            return rounds;
        } finally {
            changing.set(false);
        }
    }

    private WeakReference<ClassLoader> loader() {
        return PluginLoaders.of(host.current().find(new ProfessionId("trade")).orElseThrow());
    }

    private static void done(PluginChange change) {
        assertThat(change).isInstanceOf(PluginChange.Done.class);
    }

    private static int whileIt(AtomicBoolean changing, Ask ask) throws IOException {
        int asked = 0;
        while (changing.get()) {
            ask.once();
            asked++;
        }
        return asked;
    }

    /** It is taught or it is not; whoever was let in is answered to the end. */
    private void askForTheChangingOne() throws IOException {
        Answer answer = giver.ask(
                "/api/v1/matches",
                Map.of(
                        "profession",
                        "trade",
                        "need",
                        Map.of("text", "Was auch immer"),
                        "offers",
                        List.of(Map.of("id", "a"), Map.of("id", "b"))));
        assertThat(answer.status()).as(answer.toString()).isIn(ANSWERED);
        if (answer.status() == 200) {
            assertThat(answer.body().path("candidates").findValuesAsText("offer"))
                    .containsExactly("a", "b");
            assertThat(answer.body().path("not_assessed")).isEmpty();
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

    private static PluginJars jar(String version) {
        return PluginJars.teaching("trade", "trade")
                .version(version)
                .trade(TradeSource.named("trade").at("2113"));
    }

    @FunctionalInterface
    private interface Ask {
        void once() throws IOException;
    }
}
