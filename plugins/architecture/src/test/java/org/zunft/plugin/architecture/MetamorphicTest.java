package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Scale;
import org.zunft.plugin.tck.subject.CaseFile;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * What must hold of every need and every offer: of the golden ones, and of mixtures of them made from fixed seeds.
 */
class MetamorphicTest {

    private static final int MIXTURES = 250;

    /** Without its day a listing is held. */
    private static final Set<String> HAS_A_MEANING_WHEN_ABSENT = Set.of("valid_until");

    private static final Distance NEAR = new Distance.Known(20);

    private static final Judging RULES = new Judging();

    record Pair(Attributes need, Attributes offer) {}

    static Stream<Pair> pairs() {
        CaseFile golden =
                PluginUnderTest.of(new ArchitecturePlugin()).caseFiles().getFirst();
        var needs = golden.cases().stream().map(each -> each.need()).toList();
        var offers = List.copyOf(golden.offers().values());
        var known = needs.stream().flatMap(need -> offers.stream().map(offer -> new Pair(need, offer)));
        var mixed = IntStream.range(0, MIXTURES).mapToObj(seed -> {
            var random = new Random(seed);
            return new Pair(mixture(needs, random), mixture(offers, random));
        });
        return Stream.concat(known, mixed);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void more_distance_never_helps(Pair pair) {
        var last = Scale.FULL;
        for (var kilometres : List.of(0, 5, 30, 49, 50, 51, 149, 150, 151, 600, 2000)) {
            var total = RULES.judge(pair.need, pair.offer, new Distance.Known(kilometres))
                    .total();
            assertThat(total).as("at %d km", kilometres).isLessThanOrEqualTo(last);
            last = total;
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void being_able_to_do_less_never_raises_the_total(Pair pair) {
        var before = judge(pair.need, pair.offer);
        for (var name : List.of("fach", "lph", "references", "energy", "energy_partners", "tags", "client_types")) {
            for (var poorer : withoutOneItem(pair.offer, name)) {
                assertThat(judge(pair.need, poorer).total())
                        .as("%s without an item: %s", name, poorer)
                        .isLessThanOrEqualTo(before.total());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leaving_any_fact_out_lifts_no_total_above_the_limit_of_the_unknown(Pair pair) {
        var before = judge(pair.need, pair.offer).total();
        for (var poorer : withoutOneFact(pair.offer)) {
            var after = judge(pair.need, poorer);
            var onlyLight = after.parts().stream()
                    .filter(part -> part.kind() == Part.Kind.UNKNOWN)
                    .allMatch(part -> part.weight() > 0 && part.weight() < Scale.HEAVY);
            assertThat(after.total())
                    .as("offer %s for %s", poorer, pair.need)
                    .isLessThanOrEqualTo(onlyLight ? Scale.FULL : Math.max(before, Scale.UNKNOWN_CAP));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_not_stated_excludes_nobody(Pair pair) {
        var before = exclusions(judge(pair.need, pair.offer));
        pair.offer
                .values()
                .keySet()
                .forEach(name -> assertThat(exclusions(judge(pair.need, pair.offer.without(name))))
                        .as("without %s", name)
                        .allMatch(rule -> !before.isEmpty() || before.contains(rule)));
        assertThat(exclusions(judge(pair.need, Attributes.none()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void one_more_must_never_raises_the_total(Pair pair) {
        var before = judge(pair.need, pair.offer).total();
        for (var must : List.of("bim_must", "start_must")) {
            assertThat(judge(pair.need.with(must, Value.of(true)), pair.offer).total())
                    .as(must)
                    .isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_unknown_is_neither_yes_nor_no(Pair pair) {
        var nothing = judge(pair.need, Attributes.none());

        assertThat(nothing.parts(Part.Kind.UNKNOWN)).isNotEmpty();
        assertThat(nothing.total()).isBetween(1, Scale.UNKNOWN_CAP);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_order_of_items_and_members_changes_nothing(Pair pair) {
        var before = judge(pair.need, pair.offer);
        for (var seed = 0; seed < 3; seed++) {
            var random = new Random(seed);
            var shuffled = judge((Attributes) shuffled(pair.need, random), (Attributes) shuffled(pair.offer, random));
            assertThat(shuffled).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_no_rule_asks_about_changes_nothing(Pair pair) {
        var before = judge(pair.need, pair.offer);

        assertThat(judge(pair.need, pair.offer.with("coffee", Value.of("excellent"))))
                .isEqualTo(before);
        assertThat(judge(pair.need.with("target", Value.of("EH 40")), pair.offer))
                .isEqualTo(before);
    }

    private static Assessment judge(Attributes need, Attributes offer) {
        return RULES.judge(need, offer, NEAR);
    }

    private static List<String> exclusions(Assessment assessment) {
        return assessment.parts(Part.Kind.EXCLUSION).stream().map(Part::rule).toList();
    }

    private static Attributes mixture(List<Attributes> all, Random random) {
        var mixed = Attributes.none();
        for (var index = 0; index < 3; index++) {
            var source = all.get(random.nextInt(all.size()));
            for (var fact : source.values().entrySet()) {
                if (random.nextInt(3) > 0) {
                    mixed = mixed.with(fact.getKey(), fact.getValue());
                }
            }
        }
        return mixed;
    }

    private static List<Attributes> withoutOneItem(Attributes offer, String name) {
        if (!(offer.get(name).orElse(null) instanceof Value.Items(List<Value> members))) {
            return List.of();
        }
        return without(members).stream()
                .map(fewer -> offer.with(name, new Value.Items(fewer)))
                .toList();
    }

    private static List<List<Value>> without(List<Value> members) {
        var all = new ArrayList<List<Value>>();
        for (var index = 0; index < members.size(); index++) {
            var fewer = new ArrayList<>(members);
            fewer.remove(index);
            all.add(fewer);
        }
        return all;
    }

    /** Every object that results from leaving out one attribute at any depth. */
    private static List<Attributes> withoutOneFact(Attributes object) {
        var all = new ArrayList<Attributes>();
        object.values().forEach((name, value) -> {
            if (!HAS_A_MEANING_WHEN_ABSENT.contains(name)) {
                all.add(object.without(name));
            }
            if (value instanceof Attributes inner) {
                withoutOneFact(inner).forEach(poorer -> all.add(object.with(name, poorer)));
            } else if (value instanceof Value.Items(List<Value> members)) {
                for (var index = 0; index < members.size(); index++) {
                    if (members.get(index) instanceof Attributes member) {
                        for (var poorer : withoutOneFact(member)) {
                            var changed = new ArrayList<>(members);
                            changed.set(index, poorer);
                            all.add(object.with(name, new Value.Items(changed)));
                        }
                    }
                }
            }
        });
        return all;
    }

    private static Value shuffled(Value value, Random random) {
        return switch (value) {
            case Attributes object -> {
                var names = new ArrayList<>(object.values().keySet());
                Collections.shuffle(names, random);
                Map<String, Value> members = new LinkedHashMap<>();
                names.forEach(
                        name -> members.put(name, shuffled(object.get(name).orElseThrow(), random)));
                yield new Attributes(members);
            }
            case Value.Items(List<Value> items) -> {
                var members = new ArrayList<Value>();
                items.forEach(item -> members.add(shuffled(item, random)));
                if (members.stream().noneMatch(Value.Decimal.class::isInstance)) {
                    Collections.shuffle(members, random);
                }
                yield new Value.Items(members);
            }
            case Value.Text _, Value.Decimal _, Value.Flag _ -> value;
        };
    }
}
