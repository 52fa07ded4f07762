package org.zunft.server.cli;

import org.jspecify.annotations.Nullable;
import org.zunft.server.config.RunningServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the server. */
@Command(name = "serve", description = "Runs the server.", mixinStandardHelpOptions = true)
final class Serve implements Runnable {

    @Mixin
    private Options options = new Options();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        var lines = new Lines(spec);
        UntilStopped.run(
                RunningServer.start(options.settings(), lines::progress),
                server -> lines.say("Zunft listens on " + server.listen()));
    }
}
