package org.zunft.server.cli.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zunft.server.cli.Lines;
import org.zunft.server.cli.Options;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a built jar before it is installed anywhere. */
@Command(
        name = "check",
        description = "Lets a built jar go through the gate of the server, the contract tests and golden cases.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the jar is let in and keeps the contract",
            " 1:it is refused or breaks the contract, as reported",
            " 2:the command line is wrong, or the file of cases cannot be read"
        },
        footer = {"", "What each check proves stands in docs/plugin-authors/tck.md."})
public final class PluginCheck implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Parameters(index = "0", paramLabel = "JAR", description = "A plugin jar.")
    private Path jar = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "CASES", description = "A file of golden cases.")
    private @Nullable Path cases;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return new CheckReport(new Lines(spec), options.settings()).print(jar, Optional.ofNullable(cases));
    }
}
