package org.zunft.server.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;

/**
 * A blank in the attributes of the demo, for what is known only when it is loaded.
 *
 * @param name what stands in the file, for instance {@code {today}}
 * @param content what stands there once it is loaded
 */
record Blank(String name, String content) {

    /** The attributes with this blank filled wherever it stands for a whole text. */
    Attributes fill(Attributes attributes) {
        Map<String, Value> filled = new LinkedHashMap<>();
        attributes.values().forEach((key, value) -> filled.put(key, fill(value)));
        return new Attributes(filled);
    }

    private Value fill(Value value) {
        return switch (value) {
            case Attributes object -> fill(object);
            case Value.Items(List<Value> members) ->
                new Value.Items(members.stream().map(this::fill).toList());
            case Value.Text(String text) -> text.equals(name) ? Value.of(content) : value;
            case Value.Decimal _, Value.Flag _ -> value;
        };
    }
}
