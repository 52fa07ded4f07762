package org.zunft.server.cli.kit;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zunft.server.cli.Lines;
import org.zunft.server.cli.Options;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges golden cases by the rules of an installed plugin. */
@Command(
        name = "cases",
        description = "Judges golden cases by the rules of an installed plugin and compares with what is expected.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every case came out as expected",
            " 1:some did not, or the file is not in the format",
            " 2:the command line is wrong, the file cannot be read, or no plugin is so called"
        },
        footer = {"", "The format is described in docs/reference/cases.md."})
final class EvaluateCases implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Parameters(index = "0", paramLabel = "PLUGIN", description = "The id of an installed plugin or profession.")
    private String plugin = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A file of golden cases.")
    private Path file = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return new CaseReport(new Lines(spec)).print(options.settings(), plugin, file);
    }
}
