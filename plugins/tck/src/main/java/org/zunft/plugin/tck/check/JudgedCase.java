package org.zunft.plugin.tck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Part;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.Case;
import org.zunft.plugin.tck.subject.CaseFile;

/**
 * A golden case and what came of it.
 *
 * @param golden the case
 * @param assessments what the rules say of each offer, by its short name; without those that could not be judged
 * @param problems where that differs from what the expert expects; empty when it does not
 */
public record JudgedCase(Case golden, Map<String, Assessment> assessments, List<String> problems) {

    private static final int TOLERANCE = 1;

    /** Copies the lists. */
    public JudgedCase {
        assessments = Map.copyOf(assessments);
        problems = List.copyOf(problems);
    }

    /** Whether everything came out as expected. */
    public boolean holds() {
        return problems.isEmpty();
    }

    /** The offers that are not excluded, best first; ties by name. */
    public List<String> ranked() {
        return assessments.keySet().stream()
                .filter(name -> !excluded(name))
                .sorted((one, other) -> total(one) == total(other) ? one.compareTo(other) : total(other) - total(one))
                .toList();
    }

    /** The total of an offer that was judged. */
    public int total(String offer) {
        Assessment assessment = assessments.get(offer);
        return assessment == null ? 0 : assessment.total();
    }

    /** The ids of the rules that exclude an offer. */
    public Set<String> excluding(String offer) {
        Assessment assessment = assessments.get(offer);
        var rules = new TreeSet<String>();
        if (assessment != null) {
            assessment.parts(Part.Kind.EXCLUSION).forEach(part -> rules.add(part.rule()));
        }
        return rules;
    }

    /** Judges a case of a file. */
    static <N, O> JudgedCase of(Profession<N, O> profession, CaseFile file, Case golden) {
        var problems = new ArrayList<String>();
        Map<String, Assessment> assessments = new TreeMap<>();
        var competition = new Competition<>(profession, file, golden);
        file.offers()
                .forEach((name, attributes) -> assess(profession, competition, file.today(), name, attributes)
                        .value()
                        .ifPresentOrElse(
                                assessment -> assessments.put(name, assessment),
                                () -> problems.add(golden.place() + " could not be judged for offer " + name)));
        var judged = new JudgedCase(golden, assessments, List.of());
        judged.exclusions(problems);
        judged.first(problems);
        judged.totals(problems);
        return new JudgedCase(golden, assessments, problems);
    }

    private static <N, O> Attempt<Assessment> assess(
            Profession<N, O> profession,
            Competition<N, O> competition,
            LocalDate today,
            String name,
            Attributes attributes) {
        return Attempt.of(() -> {
            N need = profession.readNeed(competition.golden().need());
            var context = competition.golden().context(today, name);
            var said = Trials.said(profession.rules(), need, profession.readOffer(attributes), context)
                    .orElseThrow();
            var tally = Trials.tally(said);
            competition.add(need, name, tally);
            return tally.assessment();
        });
    }

    private void exclusions(List<String> problems) {
        new TreeMap<>(assessments).forEach((name, assessment) -> {
            Set<String> expected = golden.excluded().getOrDefault(name, Set.of());
            Set<String> actual = excluding(name);
            if (!actual.equals(expected)) {
                problems.add(golden.place() + ": " + name + " is excluded by " + actual + ", expected " + expected);
            }
        });
    }

    private void first(List<String> problems) {
        List<String> ranked = ranked();
        int best = ranked.isEmpty() ? -1 : total(ranked.getFirst());
        List<String> leaders =
                ranked.stream().filter(name -> total(name) == best).toList();
        if (!golden.first().isEmpty() && !leaders.equals(golden.first())) {
            problems.add(golden.place() + ": first is " + leaders + " with " + best + ", expected " + golden.first());
        }
    }

    private void totals(List<String> problems) {
        golden.totals().forEach((name, expected) -> {
            if (assessments.containsKey(name) && Math.abs(total(name) - expected) > TOLERANCE) {
                problems.add(golden.place() + ": " + name + " has " + total(name) + ", expected " + expected);
            }
        });
    }

    private boolean excluded(String name) {
        Assessment assessment = assessments.get(name);
        return assessment != null && assessment.isExcluded();
    }
}
