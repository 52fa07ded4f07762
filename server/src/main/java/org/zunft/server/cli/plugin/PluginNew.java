package org.zunft.server.cli.plugin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Occupation;
import org.zunft.server.cli.Lines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the project of a new plugin. */
@Command(
        name = "new",
        description = "Writes the project of a new plugin, with a small example that keeps the whole contract.",
        mixinStandardHelpOptions = true,
        footer = {"", "How to go on stands in its README and in docs/plugin-authors/tutorial.md."})
final class PluginNew implements Callable<Integer> {

    /** "Elementary workers not elsewhere classified": served by nobody. */
    private static final String NOBODY_SERVES = "9629";

    @Parameters(paramLabel = "ID", description = "Its id, for instance org.example.tax-adviser.")
    private String id = "";

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description =
                    "A folder that is empty or absent, outside Zunft's sources. Default: named like the profession")
    private @Nullable Path folder;

    @Option(
            names = "--serves",
            paramLabel = "CODE",
            description = "The occupation it serves: a code of ISCO-08 or ESCO. Default: " + NOBODY_SERVES)
    private String serves = NOBODY_SERVES;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var lines = new Lines(spec);
        try {
            var plugin = new NewPlugin(id);
            String occupation = new Occupation(serves).code();
            Path target = folder == null ? plugin.folder() : folder;
            if (isAmongSources(target)) {
                lines.warn(target + " is among the sources of Zunft; name a folder elsewhere with --into");
                return CommandLine.ExitCode.USAGE;
            }
            var kit = Kit.of(Path.of(System.getProperty("zunft.home", ".")));
            new Scaffold(plugin, occupation, kit).write(target);
            lines.say("Written: " + target.toAbsolutePath().normalize());
            lines.say("Next: read its README.md, then: cd " + target + " && mvn package");
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException impossible) {
            lines.warn(String.valueOf(impossible.getMessage()));
        } catch (FileAlreadyExistsException | NotDirectoryException occupied) {
            lines.warn(occupied.getFile() + " is there already and not an empty folder; name another with --into");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean isAmongSources(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), path -> path != null, Path::getParent)
                .anyMatch(path ->
                        Files.exists(path.resolve("api/pom.xml")) && Files.exists(path.resolve("plugins/pom.xml")));
    }
}
