package org.zunft.server.cli;

import java.io.PrintWriter;
import org.zunft.core.persistence.DatabaseUnusable;
import org.zunft.core.persistence.embedded.EmbeddedDatabaseFailed;
import org.zunft.core.shared.StoreUnavailable;
import org.zunft.server.cli.kit.Evaluate;
import org.zunft.server.cli.plugin.PluginCommands;
import org.zunft.server.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** All commands. */
@Command(
        name = "zunft",
        description = "Passes clients' needs on to whoever can serve them best.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = {Serve.class, Demo.class, Migrate.class, Match.class, Evaluate.class, PluginCommands.class},
        footer = {
            "",
            "Settings come from the environment, too: ZUNFT_DATA, ZUNFT_PORT, ZUNFT_DATABASE_URL, ...",
            "See docs/reference/configuration.md."
        })
public final class Commands implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs the command that some words name. */
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> explain(failure, err))
                .execute(words);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static int explain(Exception failure, PrintWriter err) throws Exception {
        return switch (failure) {
            case Settings.Unusable unusable -> tell(err, unusable);
            case DatabaseUnusable unusable -> tell(err, unusable);
            case EmbeddedDatabaseFailed failed -> tell(err, failed);
            case StoreUnavailable away -> tell(err, away);
            default -> throw failure;
        };
    }

    private static int tell(PrintWriter err, Exception failure) {
        err.println("zunft: " + failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Reads the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Zunft " + (version == null ? "from sources" : version)};
        }
    }
}
