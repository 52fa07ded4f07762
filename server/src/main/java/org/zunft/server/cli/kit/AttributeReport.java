package org.zunft.server.cli.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zunft.api.Profession;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;
import org.zunft.plugin.tck.evaluation.Evaluation;
import org.zunft.server.cli.Lines;
import org.zunft.server.config.Settings;
import org.zunft.server.config.StatelessParts;
import picocli.CommandLine;

/** Reads labelled texts with installed plugins and says how well that went. */
final class AttributeReport {

    private final Lines lines;
    private final Settings settings;

    AttributeReport(Lines lines, Settings settings) {
        this.lines = lines;
        this.settings = settings;
    }

    /** Prints the report; answers the exit code. */
    int print(Path file, LocalDate today) {
        Optional<String> text = new TextFile(lines).read(file);
        if (text.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        try (var parts = new StatelessParts(settings)) {
            var evaluation =
                    Evaluation.of(id -> cues(parts, id), today, text.get().lines());
            lines.say(evaluation.table());
            lines.say("%d texts read, %d lines not used"
                    .formatted(evaluation.texts(), evaluation.unusable().size()));
            evaluation.unusable().forEach(lines::warn);
            return evaluation.unusable().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static Optional<Evaluation.Cues> cues(StatelessParts parts, String id) {
        return parts.professions().current().all().stream()
                .filter(profession -> profession.id().value().equals(id))
                .findFirst()
                .map(profession -> text -> read(parts.readers(), profession, text));
    }

    private static List<Finding> read(Readers readers, Profession<?, ?> profession, NeedText text) {
        return switch (readers.text(profession, text)) {
            case Guarded.Answered<List<Finding>>(var findings) -> findings;
            case Guarded.Failed<List<Finding>>(var failure) -> throw new IllegalStateException(failure.toString());
        };
    }
}
