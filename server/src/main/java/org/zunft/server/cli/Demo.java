package org.zunft.server.cli;

import org.jspecify.annotations.Nullable;
import org.zunft.server.config.DemoSecrets;
import org.zunft.server.config.RunningServer;
import org.zunft.server.config.Settings;
import org.zunft.server.demo.LoadDemo;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the server with an invented organisation to try things out on. */
@Command(
        name = "demo",
        description = "Runs the server with an invented organisation to try things out on.",
        mixinStandardHelpOptions = true)
final class Demo implements Runnable {

    private static final long SEED = 20_261_123;

    @Mixin
    private Options options = new Options();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        var lines = new Lines(spec);
        Settings settings = options.settings();
        UntilStopped.run(RunningServer.start(settings, lines::progress), server -> {
            var file = new SignInFile(settings.data());
            lines.progress("Loading the demo organisation, unless it is there");
            if (server.part(LoadDemo.class).handle(SEED, server.part(DemoSecrets.class))
                    instanceof LoadDemo.Outcome.Loaded(var signIns)) {
                file.write(signIns);
            }
            String address = server.listen();
            lines.say("Sign-ins; everybody and everything in the demo is invented:");
            file.read().forEach(lines::say);
            lines.say("Zunft listens on " + address);
        });
    }
}
