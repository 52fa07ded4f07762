package org.zunft.plugin.tck.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Valid objects of a schema: nothing, each property alone, every choice of each property, all properties, and
 * random mixtures. The same seed gives the same objects; what the schema refuses after all is left out.
 */
public final class Samples {

    private static final int TRIES_PER_PROPERTY = 4;
    private static final int MOST_CHOICES = 40;

    private final SchemaDocument schema;
    private final Random random;
    private final SampleMaker maker;

    /**
     * Samples of a schema.
     *
     * @param schema a schema whose root is an object
     * @param seed decides every choice
     */
    public Samples(SchemaDocument schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        this.maker = new SampleMaker(schema.node(), random);
    }

    /**
     * Makes samples.
     *
     * @param mixtures how many random mixtures to try beside the systematic samples
     * @return distinct valid objects
     */
    public List<ObjectNode> take(int mixtures) {
        var found = new LinkedHashSet<ObjectNode>();
        keep(found, JsonNodeFactory.instance.objectNode());
        properties().forEachRemaining(property -> alone(property).forEach(sample -> keep(found, sample)));
        keep(found, maker.object(schema.node(), 1.0));
        for (int i = 0; i < mixtures; i++) {
            keep(found, maker.object(schema.node(), random.nextDouble()));
        }
        return List.copyOf(found);
    }

    /**
     * Variants of a valid object: each property dropped, each property replaced by others of its kind.
     *
     * @param origin a valid object
     * @return distinct valid objects, without the origin
     */
    public List<ObjectNode> variants(ObjectNode origin) {
        var found = new LinkedHashSet<ObjectNode>();
        for (Iterator<String> names = origin.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            ObjectNode dropped = origin.deepCopy();
            dropped.remove(name);
            keep(found, dropped);
        }
        properties()
                .forEachRemaining(name -> alone(name).forEach(sample -> {
                    ObjectNode replaced = origin.deepCopy();
                    replaced.setAll(sample);
                    keep(found, replaced);
                }));
        found.remove(origin);
        return List.copyOf(found);
    }

    private Iterator<String> properties() {
        return schema.node().path("properties").fieldNames();
    }

    private List<ObjectNode> alone(String property) {
        JsonNode definition = schema.node().path("properties").path(property);
        var samples = new ArrayList<ObjectNode>();
        for (JsonNode choice : maker.choices(definition, MOST_CHOICES)) {
            samples.add(single(property, choice));
        }
        for (int i = 0; i < TRIES_PER_PROPERTY; i++) {
            samples.add(single(property, maker.value(definition, random.nextDouble())));
        }
        return samples;
    }

    private static ObjectNode single(String property, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set(property, value);
    }

    private void keep(Set<ObjectNode> found, ObjectNode sample) {
        if (schema.accepts(sample)) {
            found.add(sample);
        }
    }
}
