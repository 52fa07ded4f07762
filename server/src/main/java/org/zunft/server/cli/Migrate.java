package org.zunft.server.cli;

import org.jspecify.annotations.Nullable;
import org.zunft.core.persistence.Database;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the tables up to date and ends. */
@Command(
        name = "migrate",
        description = "Brings the tables of the database up to date and ends.",
        mixinStandardHelpOptions = true)
final class Migrate implements Runnable {

    @Mixin
    private Options options = new Options();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        var lines = new Lines(spec);
        Database.open(options.settings().database(), lines::progress).close();
        lines.say("The tables are up to date.");
    }
}
