package org.zunft.server.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zunft.server.cli.Launched;

/**
 * Maven as a stranger has it, with a local repository of his own. It may fetch what this build has fetched already and
 * nothing else, from files: no network.
 */
final class Maven {

    private final Path work;
    private final Path settings;

    private Maven(Path work, Path settings) {
        this.work = work;
        this.settings = settings;
    }

    static Maven in(Path work) throws IOException {
        Path fetched = Path.of(System.getProperty("zunft.maven.repository"));
        Path settings = Files.writeString(
                work.resolve("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror><id>fetched</id><mirrorOf>*,!zunft-kit</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                </settings>
                """.formatted(work.resolve("repository"), fetched.toUri()));
        return new Maven(work, settings);
    }

    /** Runs goals in a project. */
    Launched run(Path project, String... goals) {
        var command = new ArrayList<>(List.of(
                executable(),
                "--batch-mode",
                "--offline",
                "-Daether.offline.protocols=file",
                "--settings",
                settings.toString(),
                "--file",
                project.resolve("pom.xml").toString()));
        command.addAll(List.of(goals));
        return Launched.run(work, command);
    }

    private static String executable() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path maven = Path.of(folder).resolve("mvn");
            if (Files.isExecutable(maven)) {
                return maven.toString();
            }
        }
        return Path.of("..", "mvnw").toAbsolutePath().normalize().toString();
    }
}
