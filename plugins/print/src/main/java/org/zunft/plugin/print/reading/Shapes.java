package org.zunft.plugin.print.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.plugin.print.model.Due;
import org.zunft.plugin.print.model.Range;
import org.zunft.plugin.print.model.Size;

/** The shapes in which the same fact may be stated: {@code {w, h}} or {@code [w, h]}, {@code {min, max}} or {@code [min, max]}. */
final class Shapes {

    private Shapes() {}

    static Optional<Size> size(Attributes attributes, String name) {
        return attributes.get(name).flatMap(value -> switch (value) {
            case Attributes object -> sizeOf(number(object, "w"), number(object, "h"));
            case Value.Items(List<Value> members) ->
                members.size() == 2 ? sizeOf(number(members.getFirst()), number(members.getLast())) : Optional.empty();
            case Value.Text _, Value.Decimal _, Value.Flag _ -> Optional.empty();
        });
    }

    static Optional<Range> range(Attributes attributes, String name) {
        return attributes.get(name).flatMap(value -> switch (value) {
            case Attributes object ->
                object.has("min") || object.has("max")
                        ? Optional.of(rangeOf(number(object, "min"), number(object, "max")))
                        : Optional.empty();
            case Value.Items(List<Value> members) ->
                members.size() == 2
                        ? Optional.of(rangeOf(number(members.getFirst()), number(members.getLast())))
                        : Optional.empty();
            case Value.Text _, Value.Decimal _, Value.Flag _ -> Optional.empty();
        });
    }

    static Optional<Due> due(Attributes attributes, String name) {
        return attributes.get(name).flatMap(value -> switch (value) {
            case Value.Decimal(BigDecimal days) -> Optional.of(new Due.WorkingDays(days.intValue()));
            case Value.Text(String day) -> day(day).map(Due.OnDay::new);
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

    /** A whole number; numbers beyond any run are cut off. */
    static Optional<Integer> whole(Attributes attributes, String name) {
        return attributes
                .number(name)
                .map(value -> value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
    }

    /** A list of strings; a single string counts as a list of one. */
    static Optional<List<String>> texts(Attributes attributes, String name) {
        return attributes.text(name).map(List::of).or(() -> attributes.texts(name));
    }

    private static Optional<Size> sizeOf(Optional<Double> width, Optional<Double> height) {
        return width.flatMap(w -> height.map(h -> new Size(w, h)));
    }

    private static Range rangeOf(Optional<Double> least, Optional<Double> most) {
        return new Range(least.orElse(0.0), most.orElse(Double.POSITIVE_INFINITY));
    }

    private static Optional<Double> number(Attributes object, String name) {
        return object.get(name).flatMap(Shapes::number);
    }

    private static Optional<Double> number(Value value) {
        return value instanceof Value.Decimal(BigDecimal number) ? Optional.of(number.doubleValue()) : Optional.empty();
    }
}
