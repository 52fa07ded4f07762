package org.zunft.core.profession;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;

/** Attributes to JSON and back. A JSON null is the absence of a value. */
public final class JsonAttributes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonAttributes() {}

    /** Reads an object; its null members are left out. */
    public static Attributes read(ObjectNode object) {
        Map<String, Value> values = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                values.put(member.getKey(), readValue(member.getValue()));
            }
        });
        return new Attributes(values);
    }

    /** Reads any value but null. */
    public static Value readValue(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return read(object);
        }
        if (node instanceof ArrayNode array) {
            List<Value> values = new ArrayList<>(array.size());
            array.forEach(member -> values.add(readValue(member)));
            return new Value.Items(values);
        }
        if (node.isNumber()) {
            return new Value.Decimal(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        }
        return new Value.Text(node.asText());
    }

    /** Writes an object. */
    public static ObjectNode write(Attributes attributes) {
        ObjectNode object = JSON.objectNode();
        attributes.values().forEach((name, value) -> object.set(name, writeValue(value)));
        return object;
    }

    /** Writes any value. */
    public static JsonNode writeValue(Value value) {
        return switch (value) {
            case Value.Text(var text) -> JSON.textNode(text);
            case Value.Decimal(var number) ->
                number.scale() <= 0 && (long) number.precision() - number.scale() <= 18
                        ? JSON.numberNode(number.longValueExact())
                        : JSON.numberNode(number);
            case Value.Flag(var flag) -> JSON.booleanNode(flag);
            case Value.Items(var values) -> {
                ArrayNode array = JSON.arrayNode(values.size());
                values.forEach(member -> array.add(writeValue(member)));
                yield array;
            }
            case Attributes attributes -> write(attributes);
        };
    }
}
