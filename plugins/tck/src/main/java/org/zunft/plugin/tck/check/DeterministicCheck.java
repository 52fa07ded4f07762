package org.zunft.plugin.tck.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The same input gives the same answer: again, in another order, on another thread. */
public final class DeterministicCheck extends ProfessionCheck {

    private static final int THREADS = 2;

    @Override
    public String id() {
        return "deterministic";
    }

    @Override
    public String proves() {
        return "the same need and offer get the same verdicts when judged again, with the rules in another order, the"
                + " attributes stated in another order, or on other threads";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var trials = new Trials<>(subject, profession);
        var pairs = trials.pairs();
        List<Optional<Map<String, Object>>> first = answers(profession, profession.rules(), pairs);
        var backwards = new ArrayList<>(profession.rules()).reversed();
        var reversed = new ArrayList<>(pairs).reversed();
        compare("judged again", pairs, first, answers(profession, profession.rules(), pairs), problems);
        var last = new ArrayList<>(answers(profession, backwards, reversed));
        Collections.reverse(last);
        compare("judged in another order", pairs, first, last, problems);
        for (var other : onThreads(() -> answers(profession, profession.rules(), pairs))) {
            compare("judged on another thread", pairs, first, other, problems);
        }
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            Optional<Map<String, Object>> turned = Attempt.of(() -> answer(
                            profession,
                            profession.rules(),
                            turned(pair.need().attributes()),
                            turned(pair.offer().attributes()),
                            pair.context()))
                    .value();
            compare("stated in another order", pair, first.get(i), turned, problems);
        }
    }

    /** All that a profession says of a need and an offer, by where it says it. */
    private static <N, O> Map<String, Object> answer(
            Profession<N, O> profession,
            List<MatchRule<N, O>> rules,
            Attributes needAttributes,
            Attributes offerAttributes,
            MatchContext context) {
        N need = profession.readNeed(needAttributes);
        O offer = profession.readOffer(offerAttributes);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (MatchRule<N, O> rule : rules) {
            // two rules of one id are reported elsewhere; here they answer together, in whichever order
            answers.merge("rule " + rule.id(), Set.of(rule.judge(need, offer, context)), DeterministicCheck::both);
            answers.merge("the weight of rule " + rule.id(), Set.of(rule.weight(need)), DeterministicCheck::both);
        }
        answers.put("servicesWanted", profession.servicesWanted(need));
        answers.put("servicesOffered", profession.servicesOffered(offer));
        answers.put("postalCodeWanted", profession.postalCodeWanted(need));
        return answers;
    }

    private static Object both(Object one, Object other) {
        return List.of(one, other).stream()
                .flatMap(answers -> ((Set<?>) answers).stream())
                .collect(Collectors.toSet());
    }

    private static <N, O> List<Optional<Map<String, Object>>> answers(
            Profession<N, O> profession, List<MatchRule<N, O>> rules, List<Trials.Pair<N, O>> pairs) {
        return pairs.stream()
                .map(pair -> Attempt.of(() -> answer(
                                profession,
                                rules,
                                pair.need().attributes(),
                                pair.offer().attributes(),
                                pair.context()))
                        .value())
                .toList();
    }

    private static <N, O> void compare(
            String how,
            List<Trials.Pair<N, O>> pairs,
            List<Optional<Map<String, Object>>> first,
            List<Optional<Map<String, Object>>> second,
            Problems problems) {
        for (int i = 0; i < pairs.size(); i++) {
            compare(how, pairs.get(i), first.get(i), second.get(i), problems);
        }
    }

    private static void compare(
            String how,
            Trials.Pair<?, ?> pair,
            Optional<Map<String, Object>> first,
            Optional<Map<String, Object>> second,
            Problems problems) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            first.get().forEach((where, one) -> {
                Object other = second.get().get(where);
                if (!one.equals(other)) {
                    problems.add(where + " answered " + one + ", then, " + how + ", " + other + " for " + pair.told());
                }
            });
        }
    }

    /** The same attributes, stated in the opposite order at every level; lists keep theirs. */
    private static Attributes turned(Attributes attributes) {
        Map<String, Value> values = new LinkedHashMap<>();
        new ArrayList<>(attributes.values().entrySet())
                .reversed()
                .forEach(entry -> values.put(entry.getKey(), turned(entry.getValue())));
        return new Attributes(values);
    }

    private static Value turned(Value value) {
        return switch (value) {
            case Attributes attributes -> turned(attributes);
            case Value.Items items ->
                new Value.Items(
                        items.values().stream().map(DeterministicCheck::turned).toList());
            case Value.Text text -> text;
            case Value.Decimal decimal -> decimal;
            case Value.Flag flag -> flag;
        };
    }

    private static <T> List<T> onThreads(Supplier<T> work) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(work::get));
            }
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while judging on several threads", interrupted);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("Judging on several threads failed", problem);
        }
    }
}
