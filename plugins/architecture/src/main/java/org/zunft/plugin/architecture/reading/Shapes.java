package org.zunft.plugin.architecture.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.plugin.architecture.model.Beginning;
import org.zunft.plugin.architecture.model.Phases;
import org.zunft.plugin.architecture.terms.Coded;
import org.zunft.plugin.architecture.terms.FeeZone;

/** The shapes in which the same fact may be stated. */
final class Shapes {

    private Shapes() {}

    /** A number of any size. */
    static Optional<Double> number(Attributes attributes, String name) {
        return attributes.number(name).map(BigDecimal::doubleValue);
    }

    /** A whole number; numbers beyond any count are cut off. */
    static Optional<Integer> whole(Attributes attributes, String name) {
        return attributes
                .number(name)
                .map(value -> value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
    }

    /** The whole numbers of a list. */
    static Optional<List<Integer>> wholes(Attributes attributes, String name) {
        return attributes
                .get(name)
                .flatMap(value -> value instanceof Value.Items(List<Value> members)
                        ? Optional.of(members.stream()
                                .filter(Value.Decimal.class::isInstance)
                                .map(member -> ((Value.Decimal) member).value().intValue())
                                .toList())
                        : Optional.empty());
    }

    /** Phases by their numbers. */
    static Optional<Phases> phases(Attributes attributes, String name) {
        return wholes(attributes, name).map(Phases::of);
    }

    /** A fee zone, {@code III} or 3. */
    static Optional<FeeZone> zone(Attributes attributes, String name) {
        return attributes.get(name).flatMap(value -> switch (value) {
            case Value.Text(String code) -> Coded.find(FeeZone.class, code);
            case Value.Decimal(BigDecimal number) -> FeeZone.of(number.longValue());
            case Value.Flag _, Value.Items _, Attributes _ -> Optional.empty();
        });
    }

    /** When somebody can begin: weeks from today or a day. */
    static Optional<Beginning> beginning(Attributes attributes, String name) {
        return attributes.get(name).flatMap(value -> switch (value) {
            case Value.Decimal(BigDecimal weeks) -> Optional.of(new Beginning.InWeeks(weeks.intValue()));
            case Value.Text(String day) -> day(day).map(Beginning.OnDay::new);
            case Value.Flag _, Value.Items _, Attributes _ -> Optional.empty();
        });
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException problem) {
            return Optional.empty();
        }
    }

    /**
     * The members of a list, each a string or an object that holds the string under a name.
     *
     * @param key the name in the object
     */
    static Optional<List<Attributes>> named(Attributes attributes, String name, String key) {
        return attributes
                .get(name)
                .flatMap(value -> value instanceof Value.Items(List<Value> members)
                        ? Optional.of(members.stream()
                                .flatMap(member -> named(member, key).stream())
                                .toList())
                        : Optional.empty());
    }

    /** A string or an object that holds it under a name, as such an object. */
    static Optional<Attributes> named(Value value, String key) {
        return switch (value) {
            case Value.Text text -> Optional.of(Attributes.none().with(key, text));
            case Attributes object -> Optional.of(object).filter(stated -> stated.has(key));
            case Value.Decimal _, Value.Flag _, Value.Items _ -> Optional.empty();
        };
    }
}
