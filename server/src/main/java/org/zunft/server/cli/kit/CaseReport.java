package org.zunft.server.cli.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.core.plugin.InstalledPlugin;
import org.zunft.plugin.tck.check.JudgedCase;
import org.zunft.plugin.tck.check.JudgedFile;
import org.zunft.plugin.tck.subject.CaseFile;
import org.zunft.server.cli.Lines;
import org.zunft.server.config.Settings;
import org.zunft.server.config.StatelessParts;
import picocli.CommandLine;

/** Says of each golden case what came of it. */
final class CaseReport {

    private final Lines lines;

    CaseReport(Lines lines) {
        this.lines = lines;
    }

    /** Judges a file by an installed plugin; answers the exit code. */
    int print(Settings settings, String plugin, Path file) {
        Optional<String> text = new TextFile(lines).read(file);
        if (text.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        try (var parts = new StatelessParts(settings)) {
            List<Profession<?, ?>> professions = taught(parts, plugin);
            if (professions.isEmpty()) {
                lines.warn("no installed plugin or profession is called " + plugin + "; there are: "
                        + parts.inventory().stream()
                                .map(InstalledPlugin::id)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
                return CommandLine.ExitCode.USAGE;
            }
            return print(professions, String.valueOf(file.getFileName()), text.get())
                    ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Judges the text of a file; answers whether every case came out as expected. */
    boolean print(List<Profession<?, ?>> professions, String file, String text) {
        try {
            CaseFile cases = CaseFile.parse(text);
            Optional<Profession<?, ?>> profession = professions.stream()
                    .filter(each -> each.id().value().equals(cases.profession()))
                    .findFirst();
            if (profession.isEmpty()) {
                lines.warn(
                        file + ": is about the profession " + cases.profession() + ", which the plugin does not teach");
                return false;
            }
            return print(JudgedFile.of(profession.get(), cases));
        } catch (IllegalArgumentException malformed) {
            lines.warn(file + ": " + malformed.getMessage());
            return false;
        }
    }

    private boolean print(JudgedFile judged) {
        judged.problems().forEach(problem -> lines.say("  " + problem));
        judged.cases().forEach(this::print);
        long held = judged.cases().stream().filter(JudgedCase::holds).count();
        lines.say("%d of %d cases came out as expected"
                .formatted(held, judged.cases().size()));
        return judged.holds() && !judged.cases().isEmpty();
    }

    private void print(JudgedCase judged) {
        lines.say("%-6s %-10s %s"
                .formatted(judged.holds() ? "ok" : "FAILED", judged.golden().id(), standing(judged)));
        judged.problems().forEach(problem -> lines.say("         " + problem));
    }

    private static String standing(JudgedCase judged) {
        String ranked = judged.ranked().stream()
                .map(name -> name + " " + judged.total(name))
                .collect(Collectors.joining(", "));
        String excluded = new TreeMap<>(judged.assessments())
                .keySet().stream()
                        .filter(name -> !judged.excluding(name).isEmpty())
                        .map(name -> name + " " + judged.excluding(name))
                        .collect(Collectors.joining(", "));
        return (ranked.isEmpty() ? "nobody" : ranked) + (excluded.isEmpty() ? "" : "; out: " + excluded);
    }

    private static List<Profession<?, ?>> taught(StatelessParts parts, String plugin) {
        List<ProfessionId> ids = parts.inventory().stream()
                .filter(each -> plugin.equals(each.id()))
                .flatMap(each -> each.professions().stream())
                .toList();
        return parts.professions().current().all().stream()
                .filter(each -> ids.contains(each.id()) || each.id().value().equals(plugin))
                .<Profession<?, ?>>map(each -> each)
                .toList();
    }
}
