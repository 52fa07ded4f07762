package org.zunft.plugin.architecture.cues;

import java.util.Set;
import org.zunft.api.attribute.Value;

/**
 * What an adviser must be listed for. The efficiency of a home, said of a school, leaves open which programme is meant,
 * so only the standard is read.
 */
final class EnergyCue implements Cue {

    private static final String EFFICIENT = "(?:KfW[- ]?)?(?:effizienzhaus|EH|KfW)(?:[- ]?standard)?[- ]?";
    private static final String SUFFIX = "(?:[ -]?(?:plus|EE|NH))?(?! ?(?:%|m²|qm|Wochen|weeks))";

    private static final Phrases PROGRAMMES = Phrases.of(
            "BEG_DENKMAL",
            EFFICIENT + "Denkmal|BEG[- ]?Denkmal|energieberater\\p{L}* für baudenkmale?",
            "BEG_NWG",
            "BEG[- ]?NWG|BEG(?: für)? nichtwohngebäude|effizienzgebäude(?:[- ]?(?:40|55|70))?",
            "BEG_WG",
            "BEG[- ]?WG|BEG(?: für)? wohngebäude",
            "BAFA_EBW",
            "(?:iSFP|(?:individuelle[rn]? )?sanierungsfahrplans?)(?! (?:liegt|ist|gibt|haben|schon|vorhanden|bereits))|BAFA[- ](?:energieberatung|EBW)|BAFA_EBW"
                    + "|(?:BAFA )?renovation roadmap",
            "QNG",
            "QNG(?:[- ](?:siegel|plus|premium))?");

    private static final Phrases TARGETS = Phrases.of(
            "EH Denkmal",
            EFFICIENT + "Denkmal",
            "EH 40",
            EFFICIENT + "40" + SUFFIX,
            "EH 55",
            EFFICIENT + "55" + SUFFIX,
            "EH 70",
            EFFICIENT + "70" + SUFFIX,
            "EH 85",
            EFFICIENT + "85" + SUFFIX);

    private static final Set<String> HOMES = Set.of("efh", "mfh");

    @Override
    public void read(String text, Findings findings) {
        TARGETS.addTheOne("target", text, findings);
        var programmes = PROGRAMMES.said(text);
        var target = findings.of("target");
        if (target.isPresent() && isHome(findings) && !programmes.containsKey("BEG_DENKMAL")) {
            programmes.putIfAbsent(
                    "BEG_WG", new Span(target.get().start(), target.get().end()));
        }
        programmes.values().stream()
                .reduce(Span::to)
                .ifPresent(span -> findings.add(
                        "energy", Value.of(programmes.keySet().stream().sorted().toList()), span));
    }

    private static boolean isHome(Findings findings) {
        return findings.code("object_type").map(HOMES::contains).orElse(true);
    }
}
