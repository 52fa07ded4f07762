package org.zunft.plugin.architecture.cues;

import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** Attributes whose value is one term or several: protection, procurement, client, and what the office should know about. */
final class TermsCue implements Cue {

    private static final Phrases MONUMENTS = Phrases.of(
            "ensemble",
            "ensembleschutz|ensemblegeschützt|denkmalensemble|conservation area",
            "einzeldenkmal",
            "einzeldenkmals?|baudenkmals?|denkmalgeschützte?[rnms]?|denkmalschutz|(?<!effizienzhaus[ -])(?<!EH[ -])(?<!KfW[ -])(?<!BEG[ -])denkmal(?!ensemble)"
                    + "|(?:grade [I12*]+ )?listed (?:(?!for)[\\p{L}-]{3,20} )?(?:building|church|house|farmhouse|barn|villa|property|monument)|heritage[- ]listed");
    private static final Pattern NO_MONUMENT = Words.pattern(
            "(?:nicht|kein\\p{L}{0,2}) (?:unter )?(?:denkmalschutz|denkmalgeschützt\\p{L}{0,2}|denkmal|baudenkmal)|not (?:a )?listed(?: building)?");

    private static final Phrases PROCUREMENTS = Phrases.of(
            "public_below",
            "UVgO|unterhalb de[sr] (?:EU-?)?schwellenwert(?:s|es|e)?|unter dem (?:EU-?)?schwellenwert|unterschwellen(?:bereich|vergabe)"
                    + "|below the (?:EU )?thresholds?",
            "public_above",
            "VgV(?:-(?:verfahrens?|vergabe))?|EU-(?:Ausschreibung|Vergabe)|(?:EU|europa)-?weite[nrs]? (?:ausschreibung|vergabe(?:verfahren)?|verfahren)"
                    + "|oberhalb de[sr] (?:EU-?)?schwellenwert(?:s|es|e)?|above the (?:EU )?thresholds?|EU-wide tender");
    private static final String BODY =
            "(?:stadt|gemeinde|kommune|landkreis|kreis|bezirk|marktgemeinde|landeshauptstadt|freistaat|bund)";
    private static final String ROLE = "(?:bauherr(?:in)?|auftraggeber(?:in)?|träger(?:in)?)";
    private static final Phrases CLIENTS = Phrases.of(
            "oeffentlich",
            "kommunal(?:e[rnms]?)?|öffentliche[rnms]? (?:auftraggeber(?:in)?|bauherr(?:in|en)?|träger(?:s|in)?|hand)|\\((?:öffentlich|public)\\)"
                    + "|" + BODY + " (?:ist |als )(?:die |der )?" + ROLE
                    + "|" + ROLE + "(?: ist|:) (?:die |der |eine? )?" + BODY
                    + "|(?:die|unsere|eine) (?:" + BODY + ") (?:will|möchte|plant|baut|sucht|braucht|saniert)"
                    + "|public (?:sector )?client|municipal(?:ity)?|local authority|(?:city|town|parish|district) council",
            "privat",
            "private[rnms]? (?:bauherr(?:in|en|enpaar)?|auftraggeber(?:in)?|kunde|kundin)|privatkund(?:e|in|en)|bauherrenpaar"
                    + "|private (?:client|homeowner|owner)",
            "gewerblich",
            "gewerbliche[rnms]? (?:bauherr(?:in|en)?|auftraggeber(?:in)?|kunde|kundin)|gewerbekund(?:e|in|en)"
                    + "|(?:commercial|business|corporate) client");
    private static final Phrases TAGS = Phrases.of(
            "holzbau",
            "holzbau(?:weise)?|holzrahmenbau(?:weise)?|holzständerbau(?:weise)?|massivholz(?:bau(?:weise)?)?|in holz|aus holz|holzh(?:aus|auses|äuser)|holzmassivbau"
                    + "|(?:in |of )?timber(?: (?:construction|house|building|frame|school|nursery))?|timber-frame[d]?|cross-laminated timber",
            "barrierefrei",
            "barrierefrei(?:e[rnms]?|heit)?|rollstuhlgerecht(?:e[rnms]?)?|DIN 18040|barrier-free|wheelchair[- ]accessible|step-free|accessible",
            "fachwerk",
            "fachwerk(?:h(?:aus|auses|äuser)|bau|gebäude|scheune)?|half-timbered",
            "passivhaus",
            "passivhaus(?:es|standard|bauweise)?(?:-[\\p{L}]{2,20})?|passive house|passivhaus standard",
            "regenwasser",
            "regenwasser(?:management|nutzung|bewirtschaftung|versickerung|konzept)?|rainwater(?: (?:management|harvesting|retention))?",
            "spielplatz",
            "(?:kinder)?spielpl(?:atz|atzes|ätze|ätzen)|playgrounds?",
            "lichtplanung",
            "lichtplanung|lichtkonzept|lighting (?:design|concept)",
            "moebel",
            "möbel(?:planung|entwurf|entwürfe|design|bau)?|maßmöbel|einbaumöbel|(?:bespoke |fitted )?furniture(?: design)?",
            "dachbegruenung",
            "dachbegrünung|gründ(?:ach|ächer)|begrünte[sn]? dach|green roof",
            "lehmbau",
            "lehmbau|lehmputz",
            "modulbau",
            "modulbau(?:weise)?|modular construction");

    @Override
    public void read(String text, Findings findings) {
        monument(text, findings);
        PROCUREMENTS.addTheOne("procurement", text, findings);
        CLIENTS.addTheOne("client_type", text, findings);
        TAGS.addAll("tags", text, findings);
    }

    private static void monument(String text, Findings findings) {
        var denied = NO_MONUMENT.matcher(text).results().findFirst();
        if (denied.isPresent()) {
            findings.add("denkmal", Value.of("none"), Span.of(denied.get()));
            return;
        }
        MONUMENTS.addTheOne("denkmal", text, findings);
    }
}
