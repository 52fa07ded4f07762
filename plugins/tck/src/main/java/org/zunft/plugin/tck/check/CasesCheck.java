package org.zunft.plugin.tck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Part;
import org.zunft.plugin.tck.sample.SchemaDocument;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.Case;
import org.zunft.plugin.tck.subject.CaseFile;
import org.zunft.plugin.tck.subject.JsonAttributes;
import org.zunft.plugin.tck.subject.PluginUnderTest;
import org.zunft.plugin.tck.subject.Stock;

/** The golden cases come out as their experts say. */
public final class CasesCheck implements Check {

    private static final int TOLERANCE = 1;

    @Override
    public String id() {
        return "cases";
    }

    @Override
    public String proves() {
        return "every profession has golden cases, and in each the first place and the rules that exclude are exactly"
                + " those expected";
    }

    @Override
    public List<String> problems(PluginUnderTest subject) {
        var problems = new Problems();
        Map<String, Profession<?, ?>> professions = new HashMap<>();
        subject.professions()
                .forEach(profession -> Attempt.of(() -> profession.id().value())
                        .value()
                        .ifPresent(id -> professions.put(id, profession)));
        var without = new TreeSet<>(professions.keySet());
        new TreeMap<>(subject.cases()).forEach((name, json) -> {
            try {
                CaseFile file = CaseFile.parse(json);
                Profession<?, ?> profession = professions.get(file.profession());
                if (profession == null) {
                    problems.add(name + " is about a profession the plugin does not have: " + file.profession());
                } else if (!file.cases().isEmpty()) {
                    without.remove(file.profession());
                    examine(profession, file, problems);
                }
            } catch (IllegalArgumentException problem) {
                problems.add(name + ": " + problem.getMessage());
            }
        });
        without.forEach(id -> problems.add("profession " + id + " has no golden case: add cases/" + id + ".json"));
        return problems.list();
    }

    @Override
    public String toString() {
        return id() + ": " + proves();
    }

    private static <N, O> void examine(Profession<N, O> profession, CaseFile file, Problems problems) {
        var offerSchema = Stock.document(profession, Profession::offerSchema);
        var needSchema = Stock.document(profession, Profession::needSchema);
        file.offers()
                .forEach((name, attributes) ->
                        offerSchema.ifPresent(schema -> validate("offer " + name, schema, attributes, problems)));
        for (Case each : file.cases()) {
            needSchema.ifPresent(schema -> validate("case " + each.id(), schema, each.need(), problems));
            compare(profession, file, each, problems);
        }
    }

    private static void validate(String place, SchemaDocument schema, Attributes attributes, Problems problems) {
        schema.complaints(JsonAttributes.write(attributes))
                .forEach(complaint -> problems.add(place + " does not satisfy the schema: " + complaint));
    }

    private static <N, O> void compare(Profession<N, O> profession, CaseFile file, Case each, Problems problems) {
        Map<String, Assessment> assessments = new TreeMap<>();
        file.offers()
                .forEach((name, attributes) -> Attempt.of(() -> Trials.said(
                                profession.rules(),
                                profession.readNeed(each.need()),
                                profession.readOffer(attributes),
                                each.context(file.today(), name)))
                        .value()
                        .flatMap(said -> said)
                        .ifPresentOrElse(
                                said -> assessments.put(name, Trials.tally(said).assessment()),
                                () -> problems.add("case " + each.id() + " could not be judged for offer " + name)));
        exclusions(each, assessments, problems);
        first(each, assessments, problems);
        each.totals().forEach((name, expected) -> {
            Assessment actual = assessments.get(name);
            if (actual != null && Math.abs(actual.total() - expected) > TOLERANCE) {
                problems.add("case " + each.id() + ": " + name + " has " + actual.total() + ", expected " + expected);
            }
        });
    }

    private static void exclusions(Case each, Map<String, Assessment> assessments, Problems problems) {
        assessments.forEach((name, assessment) -> {
            Set<String> expected = each.excluded().getOrDefault(name, Set.of());
            Set<String> actual = new TreeSet<>();
            assessment.parts(Part.Kind.EXCLUSION).forEach(part -> actual.add(part.rule()));
            if (!actual.equals(expected)) {
                problems.add(
                        "case " + each.id() + ": " + name + " is excluded by " + actual + ", expected " + expected);
            }
        });
    }

    private static void first(Case each, Map<String, Assessment> assessments, Problems problems) {
        int best = assessments.values().stream()
                .filter(assessment -> !assessment.isExcluded())
                .mapToInt(Assessment::total)
                .max()
                .orElse(-1);
        var leaders = new ArrayList<String>();
        assessments.forEach((name, assessment) -> {
            if (!assessment.isExcluded() && assessment.total() == best) {
                leaders.add(name);
            }
        });
        if (!each.first().isEmpty() && !leaders.equals(each.first())) {
            problems.add(
                    "case " + each.id() + ": first is " + leaders + " with " + best + ", expected " + each.first());
        }
    }
}
