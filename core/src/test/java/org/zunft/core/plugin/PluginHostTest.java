package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.core.plugin.InstalledPlugin.State;

class PluginHostTest {

    private static final ProfessionId PRINT = new ProfessionId("print");

    @TempDir
    Path home;

    private PlatformGuard guard;
    private PluginHost host;
    private Path folder;

    @BeforeEach
    void open() {
        folder = home.resolve("plugins");
        guard = new PlatformGuard(GuardSettings.standard(), InstantSource.system());
        host = new PluginHost(PluginSettings.standard(folder, home.resolve("installed"), "0.1.0"), guard);
    }

    @AfterEach
    void close() {
        host.stop();
        guard.close();
    }

    @Test
    void a_sound_jar_in_the_folder_is_in_the_catalogue_after_start() {
        PluginJars.teaching("org.example.print", "print").into(folder, "print.jar");

        host.start();

        assertThat(host.current().all()).extracting(Profession::id).containsExactly(PRINT);
        var plugin = host.inventory().getFirst();
        assertThat(plugin.id()).isEqualTo("org.example.print");
        assertThat(plugin.version()).isEqualTo("1.0.0");
        assertThat(plugin.file()).isEqualTo("print.jar");
        assertThat(plugin.state()).isEqualTo(State.RUNNING);
        assertThat(plugin.sha512()).matches("[0-9a-f]{128}");
        assertThat(plugin.professions()).containsExactly(PRINT);
    }

    @Test
    void a_missing_folder_is_made_and_holds_no_plugin() {
        host.start();

        assertThat(folder).isDirectory();
        assertThat(host.inventory()).isEmpty();
    }
}
