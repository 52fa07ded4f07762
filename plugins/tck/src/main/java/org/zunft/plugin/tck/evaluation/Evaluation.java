package org.zunft.plugin.tck.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.Attempt;

/**
 * How much of what a careful reader finds in texts the cues read, and how much of what they read is right. A line
 * that cannot be used is told with its number and does not count.
 */
public final class Evaluation {

    private final Map<String, Count> fields = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();
    private int texts;

    private Evaluation() {}

    /** Reads every text of some lines with one profession, on a day for lines that state none. */
    public static Evaluation of(Profession<?, ?> profession, LocalDate today, Stream<String> lines) {
        return of(
                id -> profession.id().value().equals(id) ? Optional.of(profession::readText) : Optional.empty(),
                today,
                lines);
    }

    /**
     * Reads every text of some lines.
     *
     * @param cues who reads the texts of a profession; empty when nobody does
     * @param today the day of lines that state none
     * @param lines a labelled text each; blank ones are skipped
     */
    public static Evaluation of(Function<String, Optional<Cues>> cues, LocalDate today, Stream<String> lines) {
        var evaluation = new Evaluation();
        int number = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            number++;
            if (!line.isBlank()) {
                evaluation.add(number, line, cues, today);
            }
        }
        return evaluation;
    }

    /** Reads attributes out of a text. */
    @FunctionalInterface
    public interface Cues {

        /** What it finds. */
        List<Finding> read(NeedText text);
    }

    /** How many texts were read. */
    public int texts() {
        return texts;
    }

    /** The counts of each field. */
    public Map<String, Count> fields() {
        return Map.copyOf(fields);
    }

    /** The counts of all fields together. */
    public Count all() {
        return fields.values().stream().reduce(Count.NONE, Count::plus);
    }

    /** Everything that was read but is not labelled so: text, field and value. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Lines that could not be used: number and reason. */
    public List<String> unusable() {
        return List.copyOf(unusable);
    }

    /** Precision and recall of each field and in all, then everything read wrongly or missed. */
    public String table() {
        var table = new StringBuilder(String.format(
                Locale.ROOT, "%-32s %6s %6s %6s %10s %7s%n", "field", "right", "read", "label", "precision", "recall"));
        fields.forEach((field, count) -> table.append(row(field, count)));
        table.append(row("all", all()));
        wrong.forEach(each -> table.append("wrong  ").append(each).append('\n'));
        missed.forEach(each -> table.append("missed ").append(each).append('\n'));
        return table.toString().stripTrailing();
    }

    private static String row(String field, Count count) {
        return String.format(
                Locale.ROOT,
                "%-32s %6d %6d %6d %10.3f %7.3f%n",
                field,
                count.right(),
                count.read(),
                count.labelled(),
                count.precision(),
                count.recall());
    }

    private void add(int number, String line, Function<String, Optional<Cues>> cues, LocalDate today) {
        try {
            LabelledText text = LabelledText.parse(line, today);
            Cues reader = cues.apply(text.profession())
                    .orElseThrow(
                            () -> new IllegalArgumentException("no installed plugin teaches " + text.profession()));
            compare(text, read(reader, text));
            texts++;
        } catch (IllegalArgumentException problem) {
            unusable.add("line " + number + ": " + problem.getMessage());
        }
    }

    private static Attributes read(Cues reader, LabelledText text) {
        Attempt<List<Finding>> attempt = Attempt.of(() -> reader.read(text.text()));
        var read = Attributes.none();
        for (Finding finding : attempt.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "reading " + text.id() + " " + attempt.failure().orElse("failed")))) {
            read = read.with(finding.attribute(), finding.value());
        }
        return read;
    }

    private void compare(LabelledText text, Attributes read) {
        var labelled = Fact.of(text.attributes());
        var found = Fact.of(read);
        for (Fact fact : found) {
            int right = labelled.contains(fact) ? 1 : 0;
            fields.merge(fact.field(), new Count(right, 1, 0), Count::plus);
            if (right == 0) {
                wrong.add(text.id() + " " + fact.field() + " = " + fact.value());
            }
        }
        for (Fact fact : labelled) {
            fields.merge(fact.field(), new Count(0, 0, 1), Count::plus);
            if (!found.contains(fact)) {
                missed.add(text.id() + " " + fact.field() + " = " + fact.value());
            }
        }
    }
}
