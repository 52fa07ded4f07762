package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.NeedText;
import org.zunft.core.plugin.InstalledPlugin.State;
import org.zunft.core.profession.Guarded;

@Timeout(120)
class PluginChangeTest {

    private static final int ROUNDS = 50;

    @TempDir
    Path home;

    private HostFixture fixture;
    private Path jar;

    @BeforeEach
    void open() {
        fixture = new HostFixture(home);
        fixture.host.start();
        jar = PluginJars.teaching("org.example.print", "print")
                .trade(TradeSource.named("print")
                        .part(
                                "readText",
                                "LATE.get().set(new Late()); return new Late().findings(); }"
                                        + " static final ThreadLocal<Object> KEPT = new ThreadLocal<>();"
                                        + " static final java.util.function.Supplier<ThreadLocal<Object>> LATE = () -> KEPT;"
                                        + " static final class Late { List<Finding> findings() { return List.of(); }"))
                .into(home, "anything.jar");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_installed_jar_runs_at_once_and_after_a_restart() {
        var change = fixture.host.install(jar);

        assertThat(change)
                .isInstanceOfSatisfying(
                        PluginChange.Done.class,
                        done -> assertThat(done.plugin().file()).isEqualTo("org.example.print-1.0.0.jar"));
        assertThat(fixture.taught()).containsExactly("print");
        restart();
        assertThat(fixture.taught()).containsExactly("print");
    }

    @Test
    void a_disabled_plugin_stays_off_over_a_restart_until_it_is_enabled() {
        fixture.host.install(jar);

        fixture.host.disable("org.example.print");

        assertThat(fixture.taught()).isEmpty();
        restart();
        assertThat(fixture.taught()).isEmpty();
        assertThat(fixture.listed("org.example.print-1.0.0.jar").state()).isEqualTo(State.DISABLED);

        fixture.host.enable("org.example.print");

        assertThat(fixture.taught()).containsExactly("print");
        restart();
        assertThat(fixture.taught()).containsExactly("print");
    }

    @Test
    void a_removed_plugin_leaves_nothing_behind_and_can_be_installed_again() {
        fixture.host.install(jar);
        fixture.host.disable("org.example.print");

        fixture.host.remove("org.example.print");

        assertThat(fixture.host.inventory()).isEmpty();
        assertThat(fixture.installed.resolve("org.example.print-1.0.0.jar")).doesNotExist();
        assertThat(fixture.host.install(jar)).isInstanceOf(PluginChange.Done.class);
        assertThat(fixture.taught()).containsExactly("print");
    }

    @Test
    void a_change_to_a_plugin_that_is_not_there_says_so() {
        assertThat(fixture.host.enable("absent")).isEqualTo(new PluginChange.NotInstalled("absent"));
        assertThat(fixture.host.disable("absent")).isEqualTo(new PluginChange.NotInstalled("absent"));
        assertThat(fixture.host.remove("absent")).isEqualTo(new PluginChange.NotInstalled("absent"));
    }

    @Test
    void work_that_began_before_a_removal_goes_on_with_classes_it_had_not_yet_loaded() {
        fixture.host.install(jar);
        var begun = fixture.profession("print");

        fixture.host.remove("org.example.print");

        assertThat(readText(begun)).isEqualTo(new Guarded.Answered<>(List.of()));
        assertThat(begun.readNeed(Attributes.none())).isEqualTo(0);
    }

    @Test
    void stopping_with_plugins_running_empties_the_catalogue() {
        fixture.host.install(jar);

        fixture.host.stop();

        assertThat(fixture.taught()).isEmpty();
        assertThat(fixture.host.inventory()).isEmpty();
    }

    @Test
    void class_loaders_of_removed_plugins_are_freed_over_many_rounds() throws InterruptedException {
        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        for (int round = 0; round < ROUNDS; round++) {
            loaders.add(installUseAndRemove());
        }

        assertThat(PluginLoaders.stayingOf(loaders)).isZero();
    }

    private WeakReference<ClassLoader> installUseAndRemove() {
        fixture.host.install(jar);
        var profession = fixture.profession("print");
        assertThat(readText(profession)).isInstanceOf(Guarded.Answered.class);
        var loader = PluginLoaders.of(profession);
        fixture.host.remove("org.example.print");
        return loader;
    }

    private Guarded<?> readText(Profession<?, ?> profession) {
        var text = new NeedText("Flyer", Locale.GERMAN, LocalDate.of(2026, 11, 23));
        return fixture.guard.call(new ProfessionId("print"), "readText", () -> profession.readText(text));
    }

    private void restart() {
        fixture.close();
        fixture = new HostFixture(home);
        fixture.host.start();
    }
}
