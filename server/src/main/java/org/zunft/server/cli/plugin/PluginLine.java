package org.zunft.server.cli.plugin;

import java.util.stream.Collectors;
import org.zunft.api.ProfessionId;
import org.zunft.core.plugin.InstalledPlugin;

/** A plugin for people at a terminal. */
final class PluginLine {

    private PluginLine() {}

    static String of(InstalledPlugin plugin) {
        String name = plugin.id() == null ? plugin.file() : plugin.id() + " " + plugin.version();
        String teaches = plugin.professions().isEmpty()
                ? ""
                : ", teaches "
                        + plugin.professions().stream().map(ProfessionId::value).collect(Collectors.joining(", "));
        var text = new StringBuilder(name + ": " + state(plugin) + teaches + "\n");
        text.append("    ").append(origin(plugin)).append(plugin.file()).append('\n');
        if (!plugin.sha512().isEmpty()) {
            text.append("    SHA-512 ").append(plugin.sha512()).append('\n');
        }
        if (plugin.refusal() != null) {
            text.append("    ").append(plugin.refusal().line()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static String state(InstalledPlugin plugin) {
        return switch (plugin.state()) {
            case RUNNING -> "enabled";
            case DISABLED -> "disabled";
            case REFUSED -> "refused";
        };
    }

    private static String origin(InstalledPlugin plugin) {
        return switch (plugin.origin()) {
            case INSTALLED -> "installed and pinned: ";
            case PROGRAM -> "part of the program: ";
        };
    }
}
