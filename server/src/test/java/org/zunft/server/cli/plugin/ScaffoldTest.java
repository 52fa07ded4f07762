package org.zunft.server.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.core.plugin.PluginGate;
import org.zunft.core.plugin.PluginSettings;
import org.zunft.plugin.tck.Checks;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The example that a new project begins with; FourthProfessionIT builds one with Maven. */
class ScaffoldTest {

    private static final NewPlugin TAX_ADVISER = new NewPlugin("org.example.tax-adviser");

    @TempDir
    Path home;

    private Kit kit;

    @BeforeEach
    void provide() throws IOException {
        kit = new Kit(home.resolve("repository"));
        Files.createDirectories(kit.repository().resolve("org/zunft/zunft-plugins/0.1.0"));
    }

    @Test
    void the_example_compiles_is_let_in_and_keeps_the_whole_contract() throws IOException {
        Path folder = home.resolve("tax-adviser");
        new Scaffold(TAX_ADVISER, "2411", kit).write(folder);
        compile(folder);

        Path jar = PluginProject.in(folder).pack(home.resolve("built.jar"), "1.0.0", ">=0.1.0 & <1.0.0");

        var settings = PluginSettings.standard(home.resolve("program"), home.resolve("installed"), "0.1.0");
        assertThat(new PluginGate(settings).open(jar)).isInstanceOfSatisfying(PluginGate.Answer.LetIn.class, letIn -> {
            assertThat(letIn.id()).isEqualTo("org.example.tax-adviser");
            var subject = PluginUnderTest.of(letIn.entries().getFirst())
                    .withJar(jar)
                    .withCases(Map.of("tax-adviser.json", text(folder, "cases/tax-adviser.json")))
                    .withSnapshots(
                            Map.of("tax-adviser-need-1.0.json", text(folder, "schemas/tax-adviser-need-1.0.json")));
            assertThat(Checks.all())
                    .allSatisfy(check -> assertThat(check.problems(subject)).isEmpty());
        });
    }

    @Test
    void nothing_of_the_template_shines_through() throws IOException {
        Path folder = home.resolve("tax-adviser");

        new Scaffold(TAX_ADVISER, "2411", kit).write(folder);

        for (Path file : files(folder)) {
            assertThat(file.toString() + Files.readString(file)).doesNotContainPattern("@[A-Za-z]+@");
        }
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<version>0.1.0</version>", kit.repository().toUri().toString());
        assertThat(home).isDirectoryNotContaining("glob:**/.tax-adviser*");
    }

    @Test
    void what_is_there_is_not_written_over() throws IOException {
        Files.writeString(home.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> new Scaffold(TAX_ADVISER, "2411", kit).write(home))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(home.resolve("mine.txt")).hasContent("mine");
        assertThat(home.resolve("pom.xml")).doesNotExist();
    }

    private static void compile(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files(folder.resolve("src/main/java")));
            var options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-Xlint:all");
            assertThat(compiler.getTask(null, manager, null, options, null, sources)
                            .call())
                    .isTrue();
        }
        Path resources = folder.resolve("src/main/resources");
        for (Path file : files(resources)) {
            Path target = classes.resolve(resources.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve("src/test/resources").resolve(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
