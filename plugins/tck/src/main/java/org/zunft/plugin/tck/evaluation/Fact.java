package org.zunft.plugin.tck.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;

/**
 * The smallest thing that can be read rightly or wrongly: a plain value, a member of a list, a field of an object. A
 * size ({@code w} and {@code h}) is one fact, for half of it is of no use; objects of a list that name their
 * {@code role} are compared with those of the same role.
 *
 * @param field where it stands
 * @param value what it says
 */
record Fact(String field, String value) {

    /** People write ranges with either dash, which is no difference of meaning. */
    private static final char EN_DASH = '\u2013';

    static Set<Fact> of(Attributes attributes) {
        return of("", attributes);
    }

    private static Set<Fact> of(String place, Attributes attributes) {
        var facts = new LinkedHashSet<Fact>();
        attributes.values().forEach((name, value) -> facts.addAll(of(place + name, value)));
        return facts;
    }

    private static Set<Fact> of(String field, Value value) {
        return switch (value) {
            case Value.Items(List<Value> members) -> {
                var facts = new LinkedHashSet<Fact>();
                members.forEach(member -> facts.addAll(of(field, member)));
                yield facts;
            }
            case Attributes object
            when object.has("role") ->
                of(field + "." + object.text("role").orElseThrow() + ".", object.without("role"));
            case Attributes object when object.has("w") -> Set.of(new Fact(field, size(object)));
            case Attributes object -> of(field + ".", object);
            case Value.Decimal(var number) ->
                Set.of(new Fact(field, number.stripTrailingZeros().toPlainString()));
            case Value.Text(var text) -> Set.of(new Fact(field, text.replace(EN_DASH, '-')));
            case Value.Flag(var flag) -> Set.of(new Fact(field, Boolean.toString(flag)));
        };
    }

    private static String size(Attributes object) {
        return new TreeMap<>(object.values())
                .entrySet().stream()
                        .map(side -> side.getKey() + " "
                                + of("", side.getValue()).iterator().next().value())
                        .collect(Collectors.joining(", "));
    }
}
