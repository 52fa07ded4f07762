package org.zunft.plugin.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zunft.api.Profession;
import org.zunft.api.Resources;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.JsonAttributes;

/**
 * How much of what a careful reader finds in texts the cues read, and how much of what they read is right. Counted by
 * single facts: a member of a list, a field of a part and a format count one each.
 */
final class Evaluation {

    private final Map<String, Count> fields = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** One fact, so that what was read and what was labelled can be compared. */
    private record Fact(String field, String value) {}

    /** Facts of one field: right, read and labelled. */
    record Count(int right, int read, int labelled) {

        private static final Count NONE = new Count(0, 0, 0);

        double precision() {
            return read == 0 ? 1 : (double) right / read;
        }

        double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }

        private Count plus(Count other) {
            return new Count(right + other.right, read + other.read, labelled + other.labelled);
        }
    }

    /** Reads every text of a file and compares. */
    static Evaluation of(Profession<?, ?> profession, String resource) {
        var evaluation = new Evaluation();
        texts(resource).forEach(text -> evaluation.compare(profession, text));
        return evaluation;
    }

    /** The lines of a file of labelled texts. */
    static Stream<Attributes> texts(String resource) {
        return Resources.text(Evaluation.class, resource).lines().map(Evaluation::parse);
    }

    /** What is read in a labelled text. */
    static Attributes read(Profession<?, ?> profession, Attributes text) {
        var read = Attributes.none();
        var needText = new NeedText(
                text.text("text").orElseThrow(),
                Locale.of(text.text("lang").orElseThrow()),
                LocalDate.parse(text.text("today").orElse("2026-03-02")));
        for (var finding : profession.readText(needText)) {
            read = read.with(finding.attribute(), finding.value());
        }
        return read;
    }

    Count all() {
        return fields.values().stream().reduce(Count.NONE, Count::plus);
    }

    /** Precision and recall of each field and in all, and everything read wrongly or missed. */
    String table() {
        var table = new StringBuilder(String.format(
                Locale.ROOT, "%-32s %6s %6s %6s %10s %7s%n", "field", "right", "read", "label", "precision", "recall"));
        fields.forEach((field, count) -> table.append(row(field, count)));
        table.append(row("all", all()));
        errors.forEach(error -> table.append(error).append('\n'));
        return table.toString();
    }

    private static String row(String field, Count count) {
        return String.format(
                Locale.ROOT,
                "%-32s %6d %6d %6d %10.3f %7.3f%n",
                field,
                count.right,
                count.read,
                count.labelled,
                count.precision(),
                count.recall());
    }

    private void compare(Profession<?, ?> profession, Attributes text) {
        var labelled = facts("", text.object("attributes").orElseThrow());
        var read = facts("", read(profession, text));
        var id = text.text("id").orElseThrow();
        for (var fact : read) {
            var right = labelled.contains(fact) ? 1 : 0;
            fields.merge(fact.field, new Count(right, 1, 0), Count::plus);
            if (right == 0) {
                errors.add("wrong  " + id + " " + fact.field + " = " + fact.value);
            }
        }
        for (var fact : labelled) {
            fields.merge(fact.field, new Count(0, 0, 1), Count::plus);
            if (!read.contains(fact)) {
                errors.add("missed " + id + " " + fact.field + " = " + fact.value);
            }
        }
    }

    private static Set<Fact> facts(String place, Attributes attributes) {
        var facts = new LinkedHashSet<Fact>();
        attributes.values().forEach((name, value) -> facts.addAll(facts(place + name, value)));
        return facts;
    }

    private static Set<Fact> facts(String field, Value value) {
        return switch (value) {
            case Value.Items(List<Value> members) -> {
                var facts = new LinkedHashSet<Fact>();
                members.forEach(member -> facts.addAll(facts(field, member)));
                yield facts;
            }
            case Attributes object
            when object.has("role") ->
                facts(field + "." + object.text("role").orElseThrow() + ".", object.without("role"));
            case Attributes object when object.has("w") -> Set.of(new Fact(field, object.toString()));
            case Attributes object -> facts(field + ".", object);
            case Value.Text _, Value.Decimal _, Value.Flag _ -> Set.of(new Fact(field, value.toString()));
        };
    }

    private static Attributes parse(String line) {
        try {
            return JsonAttributes.read(JsonMapper.builder().build().readTree(line));
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("Not JSON: " + line, problem);
        }
    }
}
