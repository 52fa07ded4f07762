package org.zunft.server.cli;

import org.jspecify.annotations.Nullable;
import org.zunft.server.config.RunningServer;
import org.zunft.server.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the server with an invented organisation to try things out on. */
@Command(
        name = "demo",
        description = "Runs the server with an invented organisation to try things out on.",
        mixinStandardHelpOptions = true)
final class Demo implements Runnable {

    @Mixin
    private Options options = new Options();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        var lines = new Lines(spec);
        Settings settings = options.settings();
        UntilStopped.run(
                RunningServer.start(settings, lines::progress), server -> DemoStart.begin(server, settings, lines));
    }
}
