package org.zunft.plugin.tck.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zunft.api.Profession;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.plugin.tck.sample.Samples;
import org.zunft.plugin.tck.sample.SchemaDocument;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * Within a major version a schema only grows. Compared with the schemas committed at
 * {@code schemas/<profession>-need-<version>.json} and {@code schemas/<profession>-offer-<version>.json}.
 */
public final class SnapshotCheck extends ProfessionCheck {

    private static final Pattern NAME = Pattern.compile("(.+)-(need|offer)-([1-9][0-9]*)\\.([0-9]+)\\.json");
    private static final int SAMPLES = 60;
    private static final long SEED = 11;

    @Override
    public String id() {
        return "snapshot";
    }

    @Override
    public String proves() {
        return "against the committed schemas of the same major version the schemas only grew, so that stored attributes"
                + " stay valid, and a schema that changed has another version";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var schemas = Map.of("need", profession.needSchema(), "offer", profession.offerSchema());
        new TreeMap<>(subject.snapshots()).forEach((name, json) -> {
            Matcher parts = NAME.matcher(name);
            if (!parts.matches()) {
                problems.add("schemas/" + name + " is not named <profession>-need|offer-<version>.json");
            } else if (parts.group(1).equals(profession.id().value())) {
                AttributeSchema current = schemas.get(parts.group(2));
                if (current != null && current.version().startsWith(parts.group(3) + ".")) {
                    String version = parts.group(3) + "." + parts.group(4);
                    Attempt.of(() -> compare(name, version, json, current, problems))
                            .failure()
                            .ifPresent(failure -> problems.add("schemas/" + name + " cannot be compared: " + failure));
                }
            }
        });
    }

    private static boolean compare(
            String name, String version, String json, AttributeSchema current, Problems problems) {
        SchemaDocument before = SchemaDocument.parse(json);
        SchemaDocument now = SchemaDocument.parse(current.json());
        if (current.version().equals(version) && !before.node().equals(now.node())) {
            problems.add("the schema changed but still has version " + version + " of schemas/" + name);
        }
        SchemaGrowth.shrunk(before.node(), now.node())
                .forEach(place -> problems.add("against schemas/" + name + " " + place));
        for (ObjectNode sample : new Samples(before, SEED).take(SAMPLES)) {
            for (String complaint : now.complaints(sample)) {
                problems.add("valid under schemas/" + name + " and no longer: " + sample + ": " + complaint);
            }
        }
        return true;
    }
}
