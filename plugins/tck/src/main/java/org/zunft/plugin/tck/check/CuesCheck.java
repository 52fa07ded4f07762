package org.zunft.plugin.tck.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.sample.SchemaDocument;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.JsonAttributes;
import org.zunft.plugin.tck.subject.PluginUnderTest;
import org.zunft.plugin.tck.subject.Stock;

/** Reading a sentence never fails and finds only what may be stated. */
public final class CuesCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "cues";
    }

    @Override
    public String proves() {
        return "reading any text answers, the same each time, with at most one finding per attribute, each from words"
                + " within the text and valid under the need schema, alone and together";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        // a schema that requires something refuses a finding by itself; the check of schemas reports that
        var schema = Stock.document(profession, Profession::needSchema)
                .filter(document -> document.accepts(JsonAttributes.write(Attributes.none())));
        var texts = new HardTexts(subject, profession).all();
        for (String value : texts) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                var text = new NeedText(value, locale, Trials.TODAY);
                Attempt<List<Finding>> findings = Attempt.of(() -> List.copyOf(profession.readText(text)));
                findings.failure().ifPresent(failure -> problems.add("readText " + failure + " for " + told(text)));
                findings.value().ifPresent(found -> {
                    examine(text, found, problems);
                    schema.ifPresent(document -> validate(document, text, found, problems));
                    Attempt.of(() -> List.copyOf(profession.readText(text)))
                            .value()
                            .filter(again -> !again.equals(found))
                            .ifPresent(again ->
                                    problems.add("readText finds " + found + ", then " + again + " in " + told(text)));
                });
            }
        }
    }

    private static void examine(NeedText text, List<Finding> findings, Problems problems) {
        var seen = new HashSet<String>();
        for (Finding finding : findings) {
            if (finding.end() > text.value().length()) {
                problems.add(finding + " ends beyond the text " + told(text));
            }
            if (!seen.add(finding.attribute())) {
                problems.add("two findings of " + finding.attribute() + " in " + told(text));
            }
        }
    }

    private static void validate(SchemaDocument schema, NeedText text, List<Finding> findings, Problems problems) {
        Attributes all = Attributes.none();
        boolean sound = true;
        for (Finding finding : findings) {
            all = all.with(finding.attribute(), finding.value());
            Attributes alone = Attributes.none().with(finding.attribute(), finding.value());
            for (String complaint : schema.complaints(JsonAttributes.write(alone))) {
                sound = false;
                problems.add(finding + " in " + told(text) + " does not satisfy the need schema: " + complaint);
            }
        }
        if (sound && findings.size() > 1 && !schema.accepts(JsonAttributes.write(all))) {
            problems.add("the findings " + findings + " in " + told(text) + " contradict each other under the schema");
        }
    }

    private static String told(NeedText text) {
        String value = text.value();
        return text.locale() + " \"" + (value.length() > 80 ? value.substring(0, 80) + "…" : value) + "\"";
    }
}
