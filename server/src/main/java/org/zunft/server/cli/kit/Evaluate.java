package org.zunft.server.cli.kit;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures what installed plugins read and how they judge. */
@Command(
        name = "evaluate",
        description = "Measures what installed plugins read in texts, or how they judge golden cases.",
        mixinStandardHelpOptions = true,
        subcommands = {EvaluateAttributes.class, EvaluateCases.class})
public final class Evaluate implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
