package org.zunft.plugin.tck.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.zunft.api.Profession;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Names are there, well formed and unique. */
public final class IdentityCheck implements Check {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

    @Override
    public String id() {
        return "identity";
    }

    @Override
    public String proves() {
        return "there is a profession, every part of it is there, and its ids, rules and services are named once";
    }

    @Override
    public List<String> problems(PluginUnderTest subject) {
        var problems = new Problems();
        Attempt.of(() -> subject.plugin().professions())
                .failure()
                .ifPresent(failure -> problems.add("professions() " + failure));
        if (subject.professions().isEmpty()) {
            problems.add("the plugin has no profession");
        }
        var ids = new HashSet<String>();
        for (Profession<?, ?> profession : subject.professions()) {
            Attempt.of(() -> profession.id().value())
                    .value()
                    .filter(id -> !ids.add(id))
                    .ifPresent(id -> problems.add("two professions have the id " + id));
            parts(profession, problems);
            codes(profession, problems);
        }
        return problems.list();
    }

    @Override
    public String toString() {
        return id() + ": " + proves();
    }

    private static void parts(Profession<?, ?> profession, Problems problems) {
        present("id()", profession::id, problems);
        present("serves()", profession::serves, problems);
        present("needSchema()", profession::needSchema, problems);
        present("offerSchema()", profession::offerSchema, problems);
        present("vocabulary()", profession::vocabulary, problems);
        present("services()", profession::services, problems);
        present("messages()", profession::messages, problems);
        present("policyFlags()", profession::policyFlags, problems);
        present("rules()", profession::rules, problems);
        present("complianceRules()", profession::complianceRules, problems);
        Attempt.of(profession::serves)
                .value()
                .filter(Set::isEmpty)
                .ifPresent(none -> problems.add("serves() names no occupation of the catalogue"));
        Attempt.of(profession::rules)
                .value()
                .filter(List::isEmpty)
                .ifPresent(none -> problems.add("rules() is empty: every offer would be as good as any other"));
    }

    private static void codes(Profession<?, ?> profession, Problems problems) {
        var rules = new HashSet<String>();
        Attempt.of(profession::rules).value().stream()
                .flatMap(List::stream)
                .map(MatchRule::id)
                .forEach(id -> code("rule", id, rules, problems));
        Attempt.of(profession::complianceRules).value().stream()
                .flatMap(List::stream)
                .forEach(rule -> code("rule", rule.id(), rules, problems));
        var services = new HashSet<String>();
        Attempt.of(profession::services).value().stream()
                .flatMap(List::stream)
                .forEach(service -> code("service", service.code(), services, problems));
    }

    private static void code(String kind, String code, Set<String> seen, Problems problems) {
        if (!CODE.matcher(code).matches()) {
            problems.add("a " + kind + " has an id with other characters than A-Z a-z 0-9 . _ - : " + code);
        }
        if (!seen.add(code)) {
            problems.add("two of the same kind (" + kind + ") have the id " + code);
        }
    }

    private static void present(String name, Supplier<?> part, Problems problems) {
        Attempt.of(part).failure().ifPresent(failure -> problems.add(name + " " + failure));
    }
}
