package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.api.ProfessionId;
import org.zunft.api.matching.Reason;
import org.zunft.core.plugin.InstalledPlugin.Origin;
import org.zunft.core.plugin.InstalledPlugin.State;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.profession.Wording;

@Timeout(60)
class PluginUpgradeTest {

    @TempDir
    Path home;

    private HostFixture fixture;

    @BeforeEach
    void open() {
        fixture = new HostFixture(home);
        fixture.host.start();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_upgrade_takes_over_and_the_old_jar_is_gone() {
        fixture.host.install(version("1.0.0", "one"));
        var begun = fixture.profession("print");

        var change = fixture.host.upgrade(version("1.1.0", "two"));

        assertThat(change).isInstanceOf(PluginChange.Done.class);
        assertThat(says()).isEqualTo("two");
        assertThat(begun.messages().pattern(Locale.ENGLISH, "says")).contains("one");
        assertThat(fixture.host.inventory())
                .extracting(InstalledPlugin::version)
                .containsExactly("1.1.0");
        assertThat(fixture.installed.resolve("print-1.0.0.jar")).doesNotExist();
        restart();
        assertThat(says()).isEqualTo("two");
    }

    @Test
    void an_upgrade_that_is_refused_leaves_the_old_version_running() {
        fixture.host.install(version("1.0.0", "one"));
        var catalogue = fixture.host.current();

        var change = fixture.host.upgrade(PluginJars.teaching("print", "print")
                .attribute("Plugin-Version", "2.0.0")
                .professions("throw new Error(\"ouch\");")
                .into(home, "broken.jar"));

        assertThat(change)
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().line())
                                .startsWith("broken.jar: ")
                                .contains("ouch"));
        assertThat(fixture.host.current()).isSameAs(catalogue);
        assertThat(fixture.installed.resolve("print-2.0.0.jar")).doesNotExist();
        restart();
        assertThat(says()).isEqualTo("one");
    }

    @Test
    void the_same_version_with_other_content_is_no_upgrade() {
        fixture.host.install(version("1.0.0", "one"));

        assertThat(fixture.host.upgrade(version("1.0.0", "two")))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().cause()).isEqualTo(Cause.DUPLICATE_PLUGIN));
        assertThat(says()).isEqualTo("one");
    }

    @Test
    void a_plugin_that_is_not_there_cannot_be_upgraded() {
        assertThat(fixture.host.upgrade(version("1.0.0", "one"))).isEqualTo(new PluginChange.NotInstalled("print"));
        assertThat(fixture.host.inventory()).isEmpty();
    }

    @Test
    void a_plugin_of_the_program_is_upgraded_beside_it_and_comes_back_after_removal() {
        jar("1.0.0", "program").into(fixture.folder, "print.jar");
        fixture.host.stop();
        fixture.host.start();

        fixture.host.upgrade(version("2.0.0", "operator"));

        assertThat(says()).isEqualTo("operator");
        assertThat(fixture.host.inventory()).extracting(InstalledPlugin::origin).containsExactly(Origin.INSTALLED);
        restart();
        assertThat(says()).isEqualTo("operator");

        fixture.host.remove("print");

        assertThat(says()).isEqualTo("program");
    }

    @Test
    void a_plugin_of_the_program_cannot_be_removed_but_disabled() {
        jar("1.0.0", "program").into(fixture.folder, "print.jar");
        fixture.host.stop();
        fixture.host.start();

        assertThat(fixture.host.remove("print"))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().cause()).isEqualTo(Cause.PART_OF_THE_PROGRAM));

        fixture.host.disable("print");
        restart();

        assertThat(fixture.taught()).isEmpty();
        assertThat(fixture.listed("print.jar").state()).isEqualTo(State.DISABLED);
    }

    @Test
    void enabling_a_plugin_never_puts_another_one_out() {
        fixture.host.install(PluginJars.teaching("aaa", "aaa")
                .trade(TradeSource.named("aaa").at("73"))
                .into(home, "aaa.jar"));
        fixture.host.disable("aaa");
        fixture.host.install(version("1.0.0", "one"));

        assertThat(fixture.host.enable("aaa"))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().cause()).isEqualTo(Cause.DUPLICATE_OCCUPATION));
        assertThat(fixture.taught()).containsExactly("print");
        restart();
        assertThat(fixture.taught()).containsExactly("print");
    }

    @Test
    void the_health_of_an_upgraded_plugin_begins_anew() {
        fixture.host.install(version("1.0.0", "one"));
        fixture.guard.call(new ProfessionId("print"), "readText", () -> {
            throw new IllegalStateException();
        });
        assertThat(fixture.listed("print-1.0.0.jar").health().lastFailure()).startsWith("readText: THREW");

        fixture.host.upgrade(version("1.1.0", "two"));

        assertThat(fixture.listed("print-1.1.0.jar").health().lastFailure()).isNull();
    }

    @Test
    void an_answer_that_began_before_a_change_is_worded_as_it_began() {
        var wording = new Wording(fixture.host);
        fixture.host.whenChanged(wording::noteChange);
        var print = Optional.of(new ProfessionId("print"));
        var reason = Reason.of("says");
        fixture.host.install(version("1.0.0", "one"));

        fixture.host.disable("print");
        assertThat(wording.sentence(print, reason, Locale.ENGLISH)).isEqualTo("one");

        fixture.host.enable("print");
        fixture.host.upgrade(version("1.1.0", "two"));
        assertThat(wording.sentence(print, reason, Locale.ENGLISH)).isEqualTo("two");
        assertThat(wording.sentence(print, Reason.of("never.said"), Locale.ENGLISH))
                .isEqualTo("never.said");
    }

    @Test
    void whoever_asked_is_told_after_each_change() {
        var told = new ArrayList<Integer>();
        fixture.host.whenChanged(() -> told.add(fixture.taught().size()));

        fixture.host.install(version("1.0.0", "one"));
        fixture.host.disable("print");
        fixture.host.enable("print");
        fixture.host.remove("print");

        assertThat(told).containsExactly(1, 0, 1, 0);
    }

    private String says() {
        return fixture.profession("print")
                .messages()
                .pattern(Locale.ENGLISH, "says")
                .orElseThrow();
    }

    private Path version(String version, String says) {
        return jar(version, says).into(home, "print-" + says + ".jar");
    }

    private static PluginJars jar(String version, String says) {
        return PluginJars.teaching("print", "print")
                .attribute("Plugin-Version", version)
                .trade(TradeSource.named("print")
                        .part(
                                "messages",
                                "return new Messages(Map.of(Locale.GERMAN, Map.of(), Locale.ENGLISH, Map.of(\"says\", \""
                                        + says + "\")));"));
    }

    private void restart() {
        fixture.close();
        fixture = new HostFixture(home);
        fixture.host.start();
    }
}
