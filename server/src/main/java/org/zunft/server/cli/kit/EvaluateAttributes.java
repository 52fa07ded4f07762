package org.zunft.server.cli.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zunft.server.cli.Lines;
import org.zunft.server.cli.Options;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what installed plugins read in texts with what people found in them. */
@Command(
        name = "attributes",
        description = "Compares what installed plugins read in texts with what people found in them.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every line was read, however well",
            " 1:some lines could not be used; they are named, the others are counted",
            " 2:the command line is wrong, or the file cannot be read"
        },
        footer = {"", "The format is described in docs/reference/cases.md."})
final class EvaluateAttributes implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Parameters(
            paramLabel = "FILE",
            description = "A labelled text on each line: {\"id\", \"lang\", \"profession\", \"text\", \"attributes\"}.")
    private Path file = Path.of("");

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "The day on which texts without \"today\" were written (yyyy-mm-dd). Default: today.")
    private @Nullable LocalDate today;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return new AttributeReport(new Lines(spec), options.settings())
                .print(file, today == null ? LocalDate.now(ZoneId.systemDefault()) : today);
    }
}
