package org.zunft.plugin.tck.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import org.zunft.api.Profession;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.plugin.tck.sample.SchemaDocument;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The schemas of need and offer say what may be stated, and nothing else. */
public final class SchemasCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "schemas";
    }

    @Override
    public String proves() {
        return "both schemas are JSON Schema 2020-12 of a closed object that requires nothing, and every attribute has"
                + " a name in every language";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        examine("need", profession.needSchema(), profession, problems);
        examine("offer", profession.offerSchema(), profession, problems);
    }

    private static void examine(String side, AttributeSchema schema, Profession<?, ?> profession, Problems problems) {
        SchemaDocument document;
        try {
            document = SchemaDocument.parse(schema.json());
        } catch (IllegalArgumentException problem) {
            problems.add("the " + side + " schema is " + problem.getMessage());
            return;
        }
        JsonNode node = document.node();
        String place = "the " + side + " schema ";
        if (!node.path("$schema").asText().equals(SchemaDocument.DIALECT)) {
            problems.add(place + "does not name its dialect: \"$schema\": \"" + SchemaDocument.DIALECT + "\"");
        }
        if (!node.path("type").asText().equals("object")
                || node.path("properties").isEmpty()) {
            problems.add(place + "is not of an object with properties");
        }
        if (!node.path("additionalProperties").isBoolean()
                || node.path("additionalProperties").asBoolean()) {
            problems.add(place + "lets attributes through that it does not name: set additionalProperties to false");
        }
        if (!document.accepts(JsonNodeFactory.instance.objectNode())) {
            problems.add(place + "requires an attribute, but what is not known is left out: {} must be valid");
        }
        for (Locale locale : profession.messages().locales()) {
            node.path("properties").fieldNames().forEachRemaining(name -> {
                if (profession.messages().pattern(locale, side + "." + name).isEmpty()) {
                    problems.add("message " + side + "." + name + " is missing in " + locale);
                }
            });
        }
    }
}
