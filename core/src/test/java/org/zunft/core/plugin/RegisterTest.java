package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.core.plugin.InstalledPlugin.State;
import org.zunft.core.plugin.Refusal.Cause;

/** Two hosts on the same folders: the running server and a command of the operator. */
@Timeout(60)
class RegisterTest {

    @TempDir
    Path home;

    private HostFixture server;
    private HostFixture command;
    private Path jar;

    @BeforeEach
    void open() {
        server = new HostFixture(home);
        server.host.start();
        command = new HostFixture(home);
        command.host.start();
        jar = PluginJars.teaching("print", "print").into(home, "print.jar");
    }

    @AfterEach
    void close() {
        command.close();
        server.close();
    }

    @Test
    void the_server_follows_what_a_command_changes() {
        command.host.install(jar);
        server.host.follow();
        assertThat(server.taught()).containsExactly("print");

        command.host.disable("print");
        server.host.follow();
        assertThat(server.taught()).isEmpty();
        assertThat(server.listed("print-1.0.0.jar").state()).isEqualTo(State.DISABLED);

        command.host.enable("print");
        server.host.follow();
        assertThat(server.taught()).containsExactly("print");

        command.host.remove("print");
        server.host.follow();
        assertThat(server.taught()).isEmpty();
        assertThat(server.host.inventory()).isEmpty();
    }

    @Test
    void what_did_not_change_is_not_loaded_again() {
        command.host.install(jar);
        server.host.follow();
        var before = server.profession("print");

        command.host.install(PluginJars.teaching("bread", "bread").into(home, "bread.jar"));
        server.host.follow();

        assertThat(server.taught()).containsExactly("bread", "print");
        assertThat(server.profession("print")).isSameAs(before);
    }

    @Test
    void an_installed_jar_that_changed_is_refused_at_the_next_start() throws IOException {
        command.host.install(jar);
        PluginJars.teaching("print", "print").entry("more", new byte[1]).into(command.installed, "print-1.0.0.jar");

        server.host.follow();

        var plugin = server.listed("print-1.0.0.jar");
        assertThat(server.taught()).isEmpty();
        assertThat(plugin.state()).isEqualTo(State.REFUSED);
        assertThat(Objects.requireNonNull(plugin.refusal()).cause()).isEqualTo(Cause.CHANGED);
        assertThat(plugin.refusal().line()).contains("has the SHA-512", "the installed one had");
    }

    @Test
    void a_jar_that_was_put_there_by_hand_is_refused() throws IOException {
        Files.createDirectories(server.installed);
        Files.copy(jar, server.installed.resolve("print.jar"));
        server.host.stop();

        server.host.start();

        assertThat(server.taught()).isEmpty();
        assertThat(Objects.requireNonNull(server.listed("print.jar").refusal()).cause())
                .isEqualTo(Cause.NOT_INSTALLED);
    }

    @Test
    void what_a_killed_process_left_behind_is_swept_up_by_the_next_change() throws IOException {
        Files.createDirectories(server.installed);
        Path half = Files.write(server.installed.resolve(".incoming-1.part"), new byte[10]);
        Files.write(server.installed.resolve("print-1.0.0.jar"), new byte[10]);

        command.host.install(jar);

        assertThat(half).doesNotExist();
        assertThat(command.taught()).containsExactly("print");
        assertThat(command.host.inventory()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../print.jar", "/print.jar", "..", "", "a\\\\b.jar", "print"})
    void a_register_that_leads_out_of_its_folder_is_damaged(String file) throws IOException {
        command.host.install(jar);
        Path register = server.installed.resolve("register.json");
        Files.writeString(register, Files.readString(register).replace("print-1.0.0.jar", file));

        server.host.follow();

        assertThat(server.taught()).isEmpty();
        assertThat(server.host.install(jar))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().cause()).isEqualTo(Cause.DAMAGED_REGISTER));
    }

    @Test
    void a_register_that_is_damaged_leaves_what_runs_alone_and_refuses_changes() throws IOException {
        command.host.install(jar);
        server.host.follow();
        Files.writeString(server.installed.resolve("register.json"), "{\"format\": 1, \"plugins\": [");

        server.host.follow();

        assertThat(server.taught()).containsExactly("print");
        assertThat(server.host.disable("print"))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().cause()).isEqualTo(Cause.DAMAGED_REGISTER));
    }

    @Test
    void nothing_starts_by_a_register_that_is_damaged() throws IOException {
        PluginJars.teaching("print", "print").into(server.folder, "print.jar");
        Files.createDirectories(server.installed);
        Files.writeString(server.installed.resolve("register.json"), "{}");
        server.host.stop();

        server.host.start();

        assertThat(server.taught()).isEmpty();
        assertThat(Objects.requireNonNull(server.listed("print.jar").refusal()).cause())
                .isEqualTo(Cause.DAMAGED_REGISTER);

        Files.delete(server.installed.resolve("register.json"));
        server.host.follow();

        assertThat(server.taught()).containsExactly("print");
    }
}
