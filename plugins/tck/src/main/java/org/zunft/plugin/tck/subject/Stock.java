package org.zunft.plugin.tck.subject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zunft.api.Profession;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.tck.sample.Samples;
import org.zunft.plugin.tck.sample.SchemaDocument;

/**
 * What a profession is tried with: valid needs and offers, those of its golden cases first. Empty where the schema
 * cannot be read, which is for the schema check to say.
 *
 * @param needs attributes that satisfy the need schema
 * @param offers attributes that satisfy the offer schema
 */
public record Stock(List<Attributes> needs, List<Attributes> offers) {

    private static final int MIXTURES = 60;
    private static final int MOST = 120;
    private static final long SEED = 20260302;

    static Stock of(Profession<?, ?> profession, List<CaseFile> files) {
        List<CaseFile> own = files.stream()
                .filter(file -> Attempt.of(() -> profession.id().value())
                        .value()
                        .filter(file.profession()::equals)
                        .isPresent())
                .toList();
        var needs = own.stream()
                .flatMap(file -> file.cases().stream().map(Case::need))
                .toList();
        var offers =
                own.stream().flatMap(file -> file.offers().values().stream()).toList();
        return new Stock(
                samples(document(profession, Profession::needSchema), needs),
                samples(document(profession, Profession::offerSchema), offers));
    }

    /** The schema of a profession; empty when it cannot be read. */
    public static Optional<SchemaDocument> document(
            Profession<?, ?> profession, Function<Profession<?, ?>, AttributeSchema> which) {
        return Attempt.of(() -> SchemaDocument.parse(which.apply(profession).json()))
                .value();
    }

    private static List<Attributes> samples(Optional<SchemaDocument> schema, List<Attributes> golden) {
        if (schema.isEmpty()) {
            return List.of();
        }
        var samples = new Samples(schema.get(), SEED);
        Set<ObjectNode> found = new LinkedHashSet<>();
        golden.stream().map(JsonAttributes::write).filter(schema.get()::accepts).forEach(found::add);
        List<ObjectNode> origins = List.copyOf(found);
        found.addAll(thinned(samples.take(MIXTURES)));
        found.addAll(thinned(origins.stream()
                .flatMap(origin -> samples.variants(origin).stream())
                .toList()));
        return found.stream().map(JsonAttributes::read).toList();
    }

    /** Evenly spaced members of a list that is too long to try everything with everything. */
    private static List<ObjectNode> thinned(List<ObjectNode> samples) {
        int step = Math.ceilDiv(Math.max(1, samples.size()), MOST);
        return IntStream.range(0, Math.ceilDiv(samples.size(), step))
                .mapToObj(i -> samples.get(i * step))
                .toList();
    }
}
