package org.zunft.plugin.tck.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Nothing a valid need or offer can state makes the profession fail. */
public final class TotalCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "total";
    }

    @Override
    public String proves() {
        return "reading and judging answer for every valid need and offer, never null, never by an exception, with"
                + " weights from 0 to 100 and services the profession names";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var stock = subject.stock(profession);
        if (stock.needs().isEmpty() || stock.offers().isEmpty()) {
            return;
        }
        for (Attributes attributes : stock.needs()) {
            answers("readNeed", attributes, () -> profession.readNeed(attributes), problems);
        }
        for (Attributes attributes : stock.offers()) {
            answers("readOffer", attributes, () -> profession.readOffer(attributes), problems);
        }
        var trials = new Trials<>(subject, profession);
        Set<Service> services = new HashSet<>(profession.services());
        for (var need : trials.needs()) {
            examineNeed(profession, need, services, problems);
        }
        for (var offer : trials.offers()) {
            services(
                    "servicesOffered",
                    offer.attributes(),
                    () -> profession.servicesOffered(offer.typed()),
                    services,
                    problems);
        }
        for (var pair : trials.pairs()) {
            for (MatchRule<N, O> rule : profession.rules()) {
                Attempt.of(() -> rule.judge(pair.need().typed(), pair.offer().typed(), pair.context()))
                        .failure()
                        .ifPresent(
                                failure -> problems.add("rule " + rule.id() + " " + failure + " for " + pair.told()));
            }
            if (problems.isFull()) {
                return;
            }
        }
    }

    private static <N> void examineNeed(
            Profession<N, ?> profession, Trials.Stated<N> need, Set<Service> services, Problems problems) {
        Attributes attributes = need.attributes();
        services("servicesWanted", attributes, () -> profession.servicesWanted(need.typed()), services, problems);
        answers("postalCodeWanted", attributes, () -> profession.postalCodeWanted(need.typed()), problems);
        for (var rule : profession.complianceRules()) {
            var text = new NeedText("", Locale.GERMAN, LocalDate.of(2026, 3, 2));
            answers("rule " + rule.id(), attributes, () -> rule.check(need.typed(), text), problems);
        }
        for (var rule : profession.rules()) {
            Attempt<Integer> weight = Attempt.of(() -> rule.weight(need.typed()));
            weight.failure().ifPresent(failure -> problems.add("weight of rule " + rule.id() + " " + failure));
            weight.value()
                    .filter(value -> value < 0 || value > 100)
                    .ifPresent(value -> problems.add(
                            "rule " + rule.id() + " has weight " + value + ", not 0 to 100, for " + attributes));
        }
    }

    private static void services(
            String name, Attributes attributes, Supplier<Set<Service>> call, Set<Service> known, Problems problems) {
        answers(name, attributes, call, problems);
        Attempt.of(call)
                .value()
                .filter(answer -> !known.containsAll(answer))
                .ifPresent(answer -> problems.add(name + " names a service that services() does not: " + answer));
    }

    private static void answers(String name, Attributes attributes, Supplier<?> call, Problems problems) {
        Attempt.of(call).failure().ifPresent(failure -> problems.add(name + " " + failure + " for " + attributes));
    }
}
