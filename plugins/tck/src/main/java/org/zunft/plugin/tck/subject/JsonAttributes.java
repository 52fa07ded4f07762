package org.zunft.plugin.tck.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;

/** Attributes from JSON and back. A null in JSON states nothing and is dropped. */
public final class JsonAttributes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonAttributes() {}

    /**
     * Attributes of a JSON object.
     *
     * @throws IllegalArgumentException if the node is not an object
     */
    public static Attributes read(JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("Attributes are an object, not: " + object.getNodeType());
        }
        Map<String, Value> values = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                values.put(member.getKey(), value(member.getValue()));
            }
        });
        return new Attributes(values);
    }

    /** The JSON object of attributes. */
    public static ObjectNode write(Attributes attributes) {
        ObjectNode object = NODES.objectNode();
        attributes.values().forEach((name, value) -> object.set(name, node(value)));
        return object;
    }

    private static Value value(JsonNode node) {
        if (node.isTextual()) {
            return Value.of(node.textValue());
        }
        if (node.isNumber()) {
            return new Value.Decimal(node.decimalValue());
        }
        if (node.isBoolean()) {
            return Value.of(node.booleanValue());
        }
        if (node.isArray()) {
            List<Value> members = new ArrayList<>();
            node.forEach(member -> members.add(value(member)));
            return new Value.Items(members);
        }
        return read(node);
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Value.Text text -> NODES.textNode(text.value());
            case Value.Decimal(var number)
            when number.scale() <= 0 && number.precision() - number.scale() <= 18 ->
                NODES.numberNode(number.longValueExact());
            case Value.Decimal(var number) -> NODES.numberNode(number);
            case Value.Flag flag -> NODES.booleanNode(flag.value());
            case Value.Items items -> {
                var array = NODES.arrayNode();
                items.values().forEach(member -> array.add(node(member)));
                yield array;
            }
            case Attributes attributes -> write(attributes);
        };
    }
}
