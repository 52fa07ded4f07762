package org.zunft.server.cli.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zunft.core.plugin.InstalledPlugin;
import org.zunft.core.plugin.PluginChange;
import org.zunft.core.plugin.PluginHost;
import org.zunft.server.cli.Lines;
import org.zunft.server.cli.Options;
import org.zunft.server.cli.kit.PluginCheck;
import org.zunft.server.config.StatelessParts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows and changes which plugins run. */
@Command(
        name = "plugin",
        description = "Shows and changes which plugins run, and helps to write new ones.",
        mixinStandardHelpOptions = true,
        subcommands = {PluginNew.class, PluginRun.class, PluginCheck.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:done", " 1:refused, with file, reason and what to do", " 2:the command line is wrong"},
        footer = {
            "",
            "Installed plugins and the register of them lie in the folder plugins of the data folder. A running server"
                    + " follows a change within a few seconds."
        })
public final class PluginCommands implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    @Command(name = "list", description = "Shows every plugin with state and SHA-512.", mixinStandardHelpOptions = true)
    int list(@Mixin Options options) {
        try (var parts = new StatelessParts(options.settings())) {
            List<InstalledPlugin> plugins = parts.inventory();
            var lines = new Lines(spec);
            plugins.forEach(plugin -> lines.say(PluginLine.of(plugin)));
            if (plugins.isEmpty()) {
                lines.say("No plugins.");
            }
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "install",
            description = "Copies a jar into the data folder, pins it by its SHA-512 and runs it.",
            mixinStandardHelpOptions = true)
    int install(@Mixin Options options, @Parameters(paramLabel = "JAR", description = "A plugin jar.") Path jar) {
        return change(options, host -> host.install(jar));
    }

    @Command(
            name = "upgrade",
            description = "Puts another version in the place of a plugin.",
            mixinStandardHelpOptions = true)
    int upgrade(@Mixin Options options, @Parameters(paramLabel = "JAR", description = "A plugin jar.") Path jar) {
        return change(options, host -> host.upgrade(jar));
    }

    @Command(
            name = "enable",
            description = "Switches a plugin on, or tries a refused one again.",
            mixinStandardHelpOptions = true)
    int enable(@Mixin Options options, @Parameters(paramLabel = "ID", description = "A plugin's id.") String id) {
        return change(options, host -> host.enable(id));
    }

    @Command(
            name = "disable",
            description = "Switches a plugin off; needs, offers and referrals stay readable.",
            mixinStandardHelpOptions = true)
    int disable(@Mixin Options options, @Parameters(paramLabel = "ID", description = "A plugin's id.") String id) {
        return change(options, host -> host.disable(id));
    }

    @Command(
            name = "remove",
            description = "Drops an installed plugin and deletes its jar; needs, offers and referrals stay readable.",
            mixinStandardHelpOptions = true)
    int remove(@Mixin Options options, @Parameters(paramLabel = "ID", description = "A plugin's id.") String id) {
        return change(options, host -> host.remove(id));
    }

    private int change(Options options, Function<PluginHost, PluginChange> change) {
        var lines = new Lines(spec);
        try (var parts = new StatelessParts(options.settings())) {
            return switch (change.apply(parts.host())) {
                case PluginChange.Done(var plugin) -> {
                    lines.say(PluginLine.of(plugin));
                    yield CommandLine.ExitCode.OK;
                }
                case PluginChange.NotDone(var refusal) -> {
                    lines.warn(refusal.line());
                    yield CommandLine.ExitCode.SOFTWARE;
                }
                case PluginChange.NotInstalled(var id) -> {
                    lines.warn("no plugin has the id " + id + "; see: zunft plugin list");
                    yield CommandLine.ExitCode.USAGE;
                }
            };
        }
    }
}
