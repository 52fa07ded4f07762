package org.zunft.server.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.core.plugin.GuardSettings;
import org.zunft.core.plugin.PlatformGuard;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.plugin.PluginJars;
import org.zunft.core.plugin.PluginSettings;
import org.zunft.core.plugin.TradeSource;
import org.zunft.server.cli.Lines;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

@Timeout(60)
class MountTest {

    @TempDir
    Path home;

    private final StringWriter said = new StringWriter();
    private PlatformGuard guard;
    private PluginHost host;
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        guard = new PlatformGuard(GuardSettings.standard(), InstantSource.system());
        host = new PluginHost(
                PluginSettings.standard(home.resolve("program"), home.resolve("installed"), "0.1.0"), guard);
        host.start();
        folder = Files.createDirectories(home.resolve("project"));
        Files.writeString(folder.resolve("pom.xml"), """
                <project><properties><plugin.id>baker</plugin.id></properties></project>
                """);
    }

    @AfterEach
    void close() {
        host.stop();
        guard.close();
    }

    @Test
    void each_build_takes_the_place_of_the_one_before() throws IOException {
        compile("one", "return List.of(new Rule(\"R1\"));");
        var mount = mount();

        mount.look();
        assertThat(says()).isEqualTo("one");

        var before = host.current();
        mount.look();
        assertThat(host.current()).isSameAs(before);

        compile("second", "return List.of(new Rule(\"R1\"));");
        mount.look();
        assertThat(says()).isEqualTo("second");
        assertThat(said.toString()).contains("Build 1 of baker runs", "Build 2 of baker runs");
    }

    @Test
    void a_build_that_is_refused_leaves_the_one_before_and_says_why() throws IOException {
        compile("one", "return List.of(new Rule(\"R1\"));");
        var mount = mount();
        mount.look();

        compile("broken", "return List.of();");
        mount.look();

        assertThat(says()).isEqualTo("one");
        assertThat(said.toString()).contains("build 2 is refused: has no rules");
    }

    private Mount mount() {
        var out = new PrintWriter(said, true);
        var command = new CommandLine(CommandSpec.create()).setOut(out).setErr(out);
        return new Mount(PluginProject.in(folder), host, new Lines(command.getCommandSpec()), InstantSource.system());
    }

    private String says() {
        return host.current()
                .all()
                .iterator()
                .next()
                .messages()
                .pattern(Locale.ENGLISH, "says")
                .orElseThrow();
    }

    /** Puts the classes of a plugin where Maven puts them. */
    private void compile(String says, String rules) throws IOException {
        Path jar = PluginJars.teaching("baker", "baker")
                .trade(TradeSource.named("baker")
                        .part("rules", rules)
                        .part(
                                "messages",
                                "return new Messages(Map.of(Locale.GERMAN, Map.of(), Locale.ENGLISH, Map.of(\"says\", \""
                                        + says + "\")));"))
                .into(home, "built.jar");
        try (var packed = FileSystems.newFileSystem(jar);
                var files = Files.walk(packed.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("target/classes")
                        .resolve(packed.getPath("/").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
