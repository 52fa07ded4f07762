package org.zunft.plugin.tck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.tck.sample.SchemaDocument;
import org.zunft.plugin.tck.subject.Case;
import org.zunft.plugin.tck.subject.CaseFile;
import org.zunft.plugin.tck.subject.JsonAttributes;
import org.zunft.plugin.tck.subject.Stock;

/**
 * A file of golden cases and what came of it.
 *
 * @param problems where offers and needs of the file do not satisfy the schemas of the profession
 * @param cases each case with its outcome, in the order of the file
 */
public record JudgedFile(List<String> problems, List<JudgedCase> cases) {

    /** Copies the lists. */
    public JudgedFile {
        problems = List.copyOf(problems);
        cases = List.copyOf(cases);
    }

    /** Judges every case of a file by the rules of a profession. */
    public static JudgedFile of(Profession<?, ?> profession, CaseFile file) {
        var problems = new ArrayList<String>();
        var offerSchema = Stock.document(profession, Profession::offerSchema);
        var needSchema = Stock.document(profession, Profession::needSchema);
        file.offers().forEach((name, attributes) -> validate("offer " + name, offerSchema, attributes, problems));
        var cases = new ArrayList<JudgedCase>();
        for (Case each : file.cases()) {
            validate(each.place(), needSchema, each.need(), problems);
            cases.add(JudgedCase.of(profession, file, each));
        }
        return new JudgedFile(problems, cases);
    }

    /** Whether every case came out as expected. */
    public boolean holds() {
        return problems.isEmpty() && cases.stream().allMatch(JudgedCase::holds);
    }

    private static void validate(
            String place, Optional<SchemaDocument> schema, Attributes attributes, List<String> problems) {
        schema.ifPresent(present -> present.complaints(JsonAttributes.write(attributes))
                .forEach(complaint -> problems.add(place + " does not satisfy the schema: " + complaint)));
    }
}
