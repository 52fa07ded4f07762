package org.zunft.plugin.architecture.cues;

import java.util.Set;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.Finding;

/** What is to be planned: as it is called, else as it follows from what is built and done. Read last. */
final class FieldCue implements Cue {

    private static final Phrases SERVICES = Phrases.of(
            "sigeko",
            "SiGeKo|SiGe-?Ko(?:ordinat(?:or|orin|ion))?|sicherheits- und gesundheitsschutz-?koordinat(?:or|orin|ion)|health and safety coordinat(?:or|ion)",
            "brandschutz",
            "brandschutz(?:konzepts?|nachweis(?:es)?|gutachtens?|planer(?:in)?|planung)|fire (?:safety|protection) (?:concept|report|engineer|certificate)",
            "bebauungsplan",
            "(?<!laut )(?<!gemäß )(?<!nach )(?<!im )(?<!lt\\. )(?<!zum )(?<!der )(?<!dem )(?<!einen gültigen )(?:bebauungsplan|B-Plan)(?! (?:erlaubt|gibt|sieht|lässt|liegt|existiert|ist|schreibt))",
            "flaechennutzungsplan",
            "(?<!laut )(?<!gemäß )(?<!nach )(?<!im )(?<!der )flächennutzungsplan(?! (?:erlaubt|gibt|sieht|lässt|liegt|ist))");

    private static final Phrases ADVICE = Phrases.of(
            "energieberatung",
            "energieberat(?:er|erin|ung)(?! für)|energieeffizienz-?expert(?:en|in|e)|(?:iSFP|(?:individuelle[rn]? )?sanierungsfahrplans?)(?! (?:liegt|ist|gibt|haben|schon|vorhanden|bereits))"
                    + "|energy (?:advis[eo]r|consultant|advice|assessor)|renovation roadmap");

    private static final Phrases TITLES = Phrases.of(
            "innenraeume",
            "innenarchitekt(?:en|in|ur)?|innenausbau(?:s|es)?|innenraum(?:gestaltung|planung)|innenraumkonzept|innengestaltung"
                    + "|interior (?:architects?|architecture|design(?:er)?|fit-?out)",
            "freianlagen",
            "landschaftsarchitekt(?:en|in|ur)?|garten(?:planung|gestaltung|planer|planerin)|freianlagen(?:planung)?|freiraumplanung|außenanlagen"
                    + "|landscape (?:architects?|architecture|design(?:er)?)|garden design(?:er)?");

    private static final Set<String> ROOMS = Set.of("arztpraxis", "gastro", "laden");
    private static final Pattern FIT_OUT =
            Words.pattern("ausbauen|auszubauen|[\\p{L}]{0,15}ausbau(?:s|es)?|einrichten|einrichtung|fit[- ]?out");
    private static final Set<String> BUILT = Set.of("Neubau", "Erweiterungsbau");

    @Override
    public void read(String text, Findings findings) {
        var services = SERVICES.said(text);
        if (!services.isEmpty()) {
            SERVICES.addTheOne("leistungsbild", text, findings);
            return;
        }
        if (findings.of("project_kind").isEmpty() && !ADVICE.said(text).isEmpty()) {
            ADVICE.addTheOne("leistungsbild", text, findings);
            return;
        }
        if (TITLES.said(text).isEmpty()) {
            inferred(text, findings);
        } else {
            TITLES.addTheOne("leistungsbild", text, findings);
        }
    }

    private static void inferred(String text, Findings findings) {
        var type = findings.of("object_type");
        var code = findings.code("object_type").orElse("");
        if (code.equals("garten")) {
            type.ifPresent(found -> add("freianlagen", found, findings));
        } else if (ROOMS.contains(code)) {
            if (FIT_OUT.matcher(text).find() || saysNo("structural", findings)) {
                type.ifPresent(found -> add("innenraeume", found, findings));
            }
        } else if (type.isPresent()) {
            if (findings.hasAny(
                    "project_kind",
                    "lph",
                    "permit_needed",
                    "gebaeudeklasse",
                    "honorarzone",
                    "cost_300_400",
                    "gfa",
                    "units",
                    "energy")) {
                type.ifPresent(found -> add("gebaeude", found, findings));
            }
        } else if (findings.of("gebaeudeklasse").isPresent()) {
            findings.of("gebaeudeklasse").ifPresent(found -> add("gebaeude", found, findings));
        } else {
            findings.of("project_kind")
                    .filter(kind ->
                            findings.code("project_kind").map(BUILT::contains).orElse(false))
                    .ifPresent(kind -> add("gebaeude", kind, findings));
        }
    }

    private static boolean saysNo(String attribute, Findings findings) {
        return findings.of(attribute)
                .map(found -> found.value().equals(Value.of(false)))
                .orElse(false);
    }

    private static void add(String field, Finding because, Findings findings) {
        findings.add("leistungsbild", Value.of(field), new Span(because.start(), because.end()));
    }
}
