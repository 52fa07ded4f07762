package org.zunft.plugin.tck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zunft.api.Profession;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.CaseFile;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The golden cases come out as their experts say. */
public final class CasesCheck implements Check {

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

    private static void examine(Profession<?, ?> profession, CaseFile file, Problems problems) {
        JudgedFile judged = JudgedFile.of(profession, file);
        judged.problems().forEach(problems::add);
        judged.cases().forEach(each -> each.problems().forEach(problems::add));
    }
}
