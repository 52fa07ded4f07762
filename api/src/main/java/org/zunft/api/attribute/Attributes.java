package org.zunft.api.attribute;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A JSON-like object: what is stated about a need or an offer. The readers answer empty when a name is absent or
 * its value is of another kind; validity is the schema's business, checked before a plugin sees the attributes.
 *
 * @param values the values by name, in the order stated
 */
public record Attributes(Map<String, Value> values) implements Value {

    private static final Attributes NONE = new Attributes(Map.of());
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Copies the map, keeping its order. */
    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Nothing stated. */
    public static Attributes none() {
        return NONE;
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether a name is stated. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value under a name. */
    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The string under a name. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof Text(String value) ? Optional.of(value) : Optional.empty();
    }

    /** The number under a name. */
    public Optional<BigDecimal> number(String name) {
        return values.get(name) instanceof Decimal(BigDecimal value) ? Optional.of(value) : Optional.empty();
    }

    /** The whole number under a name; empty as well when the number has a fraction or exceeds 64 bits. */
    public OptionalLong whole(String name) {
        if (!(values.get(name) instanceof Decimal(BigDecimal value))
                || value.scale() > 0
                || value.compareTo(LEAST_LONG) < 0
                || value.compareTo(GREATEST_LONG) > 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.longValueExact());
    }

    /** Whether the flag under a name is stated and true. */
    public boolean isSet(String name) {
        return values.get(name) instanceof Flag(boolean value) && value;
    }

    /** The flag under a name. */
    public Optional<Boolean> flag(String name) {
        return values.get(name) instanceof Flag(boolean value) ? Optional.of(value) : Optional.empty();
    }

    /** The object under a name. */
    public Optional<Attributes> object(String name) {
        return values.get(name) instanceof Attributes attributes ? Optional.of(attributes) : Optional.empty();
    }

    /** The strings of the list under a name; members of another kind are left out. Empty when there is no list. */
    public Optional<List<String>> texts(String name) {
        if (!(values.get(name) instanceof Items(List<Value> members))) {
            return Optional.empty();
        }
        return Optional.of(members.stream()
                .filter(Text.class::isInstance)
                .map(member -> ((Text) member).value())
                .toList());
    }

    /** The objects of the list under a name; members of another kind are left out. Empty when there is no list. */
    public Optional<List<Attributes>> objects(String name) {
        if (!(values.get(name) instanceof Items(List<Value> members))) {
            return Optional.empty();
        }
        return Optional.of(members.stream()
                .filter(Attributes.class::isInstance)
                .map(Attributes.class::cast)
                .toList());
    }

    /** These attributes with one more or another value under a name. */
    public Attributes with(String name, Value value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(name, value);
        return new Attributes(copy);
    }

    /** These attributes without a name. */
    public Attributes without(String name) {
        var copy = new LinkedHashMap<>(values);
        copy.remove(name);
        return new Attributes(copy);
    }

    /** These attributes, and of the others those whose names are not stated here. */
    public Attributes orElse(Attributes others) {
        var copy = new LinkedHashMap<>(others.values);
        copy.putAll(values);
        return new Attributes(copy);
    }
}
