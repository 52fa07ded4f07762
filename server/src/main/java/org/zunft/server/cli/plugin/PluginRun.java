package org.zunft.server.cli.plugin;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zunft.core.plugin.PluginHost;
import org.zunft.server.cli.DemoStart;
import org.zunft.server.cli.Lines;
import org.zunft.server.cli.Options;
import org.zunft.server.cli.UntilStopped;
import org.zunft.server.config.RunningServer;
import org.zunft.server.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the demo with a plugin under work. */
@Command(
        name = "run",
        description = "Runs the demo with the classes of a plugin project and takes over each rebuild within seconds.",
        mixinStandardHelpOptions = true,
        footer = {"", "Its data lies in .zunft of the project unless --data says otherwise."})
final class PluginRun implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "DIR", description = "The folder of a Maven project; compile it first.")
    private Path folder = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var lines = new Lines(spec);
        try {
            var project = PluginProject.in(folder.toAbsolutePath().normalize());
            Settings settings = options.settingsWithData(project.folder().resolve(".zunft"));
            UntilStopped.run(RunningServer.start(settings, lines::progress), server -> {
                DemoStart.begin(server, settings, lines);
                follow(project, server.part(PluginHost.class), lines);
            });
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException unusable) {
            lines.warn(String.valueOf(unusable.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
    }

    private static void follow(PluginProject project, PluginHost host, Lines lines) {
        lines.say("Following " + project.classes() + "; compile the project again and the server has it.");
        var mount = new Mount(project, host, lines, InstantSource.system());
        mount.look();
        Thread.ofPlatform().name("zunft-plugin-run").daemon().start(mount::follow);
    }
}
