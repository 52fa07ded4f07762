package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.api.ProfessionId;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Tally;
import org.zunft.core.profession.Failure;

/** Plugins that start well and then misbehave while they judge: the request and other professions go on. */
@Timeout(60)
class PluginHarmTest {

    private static final int CANDIDATES = 20;

    private static final PluginJars SOUND = PluginJars.teaching("sound", "sound");

    @TempDir
    Path home;

    private HostFixture fixture;

    @BeforeEach
    void open() {
        fixture = new HostFixture(home);
        SOUND.into(fixture.folder, "sound.jar");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_rule_that_throws_for_one_offer_leaves_out_that_offer() {
        start("if (offer == 7) throw new IllegalStateException(); return Verdict.SILENT;");

        assertThat(failures("harm")).isEqualTo(Map.of(7, Failure.THREW));
        assertSoundIsWell();
    }

    @Test
    void a_rule_that_answers_null_leaves_out_that_offer() {
        start("return offer == 7 ? null : Verdict.SILENT;");

        assertThat(failures("harm")).containsOnlyKeys(7);
        assertSoundIsWell();
    }

    @Test
    void a_rule_that_hangs_on_one_offer_leaves_out_that_offer() {
        start("while (offer == 7 && !Thread.currentThread().isInterrupted()) {} return Verdict.SILENT;");

        assertThat(failures("harm")).isEqualTo(Map.of(7, Failure.OVERRAN));
        assertSoundIsWell();
    }

    @Test
    void a_rule_that_always_hangs_is_suspended_and_listed_as_ill() {
        start("while (!Thread.currentThread().isInterrupted()) {} return Verdict.SILENT;");

        assertThat(failures("harm"))
                .hasSize(CANDIDATES)
                .containsEntry(0, Failure.OVERRAN)
                .containsEntry(CANDIDATES - 1, Failure.SUSPENDED);
        assertSoundIsWell();
        var health = fixture.listed("harm.jar").health();
        assertThat(health.suspendedUntil()).isNotNull();
        assertThat(health.failures()).containsKeys(Failure.OVERRAN, Failure.SUSPENDED);
        assertThat(health.calls()).isEqualTo(CANDIDATES);
    }

    @Test
    void a_rule_that_recurses_for_ever_leaves_out_that_offer() {
        start("return offer == 7 ? judge(need, offer, context) : Verdict.SILENT;");

        assertThat(failures("harm")).isEqualTo(Map.of(7, Failure.THREW));
        assertSoundIsWell();
    }

    @Test
    void a_rule_that_allocates_a_lot_leaves_out_that_offer() {
        start("for (int i = 0; offer == 7 && i < 64; i++) { heap = new byte[1 << 20]; } return Verdict.SILENT; }"
                + " static volatile byte[] heap; static { ");

        assertThat(failures("harm")).isEqualTo(Map.of(7, Failure.EXHAUSTED_BUDGET));
        assertSoundIsWell();
    }

    @Test
    void a_class_missing_at_run_time_leaves_out_the_offers_that_need_it() {
        start("if (offer == 7) { return Broken.VERDICT; } return Verdict.SILENT; }"
                + " static class Broken { static final Verdict VERDICT = Objects.requireNonNull(null); } static { ");

        assertThat(failures("harm")).isEqualTo(Map.of(7, Failure.THREW));
        assertSoundIsWell();
    }

    @Test
    void a_plugin_that_bundles_its_own_copy_of_the_api_works() {
        PluginJars.teaching("harm", "harm").bundlingTheApi().into(fixture.folder, "harm.jar");
        fixture.host.start();

        assertThat(fixture.taught()).containsExactly("harm", "sound");
        assertThat(failures("harm")).isEmpty();
    }

    @Test
    void a_plugin_sees_neither_host_classes_nor_host_resources_nor_the_logging() {
        start("""
                for (String name : List.of("org.zunft.core.profession.Guard", "org.slf4j.Logger",
                        "com.fasterxml.jackson.databind.ObjectMapper", "org.zunft.core.plugin.PluginHost")) {
                    try {
                        Class.forName(name);
                        return null;
                    } catch (ClassNotFoundException hidden) {
                    }
                }
                boolean resource = Rule.class.getClassLoader().getResource("org/zunft/core/plugin/PluginHost.class") != null
                        || Thread.currentThread().getContextClassLoader().getResource("org/slf4j/Logger.class") != null;
                return resource ? null : Verdict.SILENT;
                """);

        assertThat(failures("harm")).isEmpty();
    }

    @Test
    void a_plugin_reads_its_own_resources() {
        PluginJars.teaching("harm", "harm")
                .trade(TradeSource.named("harm")
                        .part(
                                "needSchema",
                                "return AttributeSchema.fromResource(\"1.0\", Trade.class, \"need.json\");"))
                .entry("example/need.json", "{\"title\":\"own\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .into(fixture.folder, "harm.jar");
        fixture.host.start();

        assertThat(fixture.profession("harm").needSchema().json()).contains("own");
    }

    private void start(String judge) {
        PluginJars.teaching("harm", "harm")
                .trade(TradeSource.named("harm").part("judge", judge))
                .into(fixture.folder, "harm.jar");
        fixture.host.start();
        assertThat(fixture.taught()).containsExactly("harm", "sound");
    }

    private void assertSoundIsWell() {
        assertThat(failures("sound")).isEmpty();
    }

    /** Judges offers 0, 1, 2, … as the matching engine does, and checks that the others have an assessment. */
    private Map<Integer, Failure> failures(String id) {
        var profession = fixture.profession(id);
        var assessments = new @Nullable Assessment[CANDIDATES];
        var failures = new TreeMap<Integer, Failure>();
        fixture.guard.each(
                new ProfessionId(id),
                "judge",
                CANDIDATES,
                index -> {
                    var tally = new Tally();
                    profession.rules().forEach(rule -> tally.judge(rule, 0, index, new Nowhere()));
                    assessments[index] = tally.assessment();
                },
                failures::put);
        for (int index = 0; index < CANDIDATES; index++) {
            assertThat(failures.containsKey(index) || assessments[index] != null)
                    .as("candidate " + index)
                    .isTrue();
        }
        return failures;
    }

    private record Nowhere() implements MatchContext {

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 23);
        }

        @Override
        public Distance distance() {
            return new Distance.NotAsked();
        }

        @Override
        public int workingDaysUntil(LocalDate day) {
            return 0;
        }
    }
}
