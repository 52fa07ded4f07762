package org.zunft.server.cli;

import org.zunft.server.config.DemoSecrets;
import org.zunft.server.config.RunningServer;
import org.zunft.server.config.Settings;
import org.zunft.server.demo.LoadDemo;

/** What makes a server that is about to listen the demo. */
public final class DemoStart {

    private static final long SEED = 20_261_123;

    private DemoStart() {}

    /** Loads the demo organisation unless it is there, listens, and says how to sign in. */
    public static void begin(RunningServer server, Settings settings, Lines lines) {
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
    }
}
