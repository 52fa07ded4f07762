package org.zunft.plugin.dental.cues;

import java.util.List;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** How soon. Of several degrees of hurry the greatest counts; hurry and leisure together say nothing. */
final class PriorityCue implements Cue {

    private static final Phrases PRIORITIES = Phrases.of(
            "routine",
            "eilt nicht|nicht (?:so )?(?:eilig|dringend)|keine eile|ohne eile|hat (?:noch )?zeit|kein zeitdruck|kann (?:noch )?warten|keine? dringlichkeit"
                    + "|not urgent|no (?:rush|hurry|urgency)|in no hurry|can wait|whenever (?:it suits|convenient)",
            "stat",
            "(?:heute noch|noch heute|(?<!(?:seit|bis|von|ab|guten) )heute(?! (?:früh|morgen|nacht) (?:aufgewacht|begonnen))|sofort(?:ige[rn]?)?|jetzt gleich|(?:akuter )?notfall"
                    + "|today|immediately|right (?:now|away)|straight away|(?:an |dental )?emergency)(?! dental service)",
            "asap",
            "so (?:schnell|rasch|bald) (?:wie|als) möglich|schnellstmöglich|schnellstens|baldmöglichst|möglichst (?:schnell|rasch|bald)|(?:bis|spätestens|gleich|am besten) morgen"
                    + "|(?:in den nächsten|innerhalb von|binnen|in) (?:zwei|2|48) (?:tagen|stunden)|a\\.?s\\.?a\\.?p\\.?|as (?:soon|quickly|fast) as possible|(?:by )?tomorrow"
                    + "|within (?:two|2|48) (?:days|hours)|(?:in|over) the next (?:two|2|couple of) days",
            "urgent",
            "dringend|es eilt|eilig|(?:noch |in )?diese[r]? woche|innerhalb (?:von )?(?:einer|der nächsten|7|sieben) (?:woche|tagen?)|in den nächsten tagen|(?:this|within (?:a|the|one)) week"
                    + "|urgent(?:ly)?|in the next few days|within (?:7|seven) days");

    private static final List<String> FROM_SOONEST = List.of("stat", "asap", "urgent");

    @Override
    public void read(NeedText text, Findings findings) {
        var said = PRIORITIES.said(text.value());
        var routine = said.remove("routine");
        if (routine != null) {
            if (said.isEmpty()) {
                findings.add("priority", Value.of("routine"), routine);
            }
            return;
        }
        FROM_SOONEST.stream().filter(said::containsKey).findFirst().ifPresent(code -> {
            var span = said.get(code);
            if (span != null) {
                findings.add("priority", Value.of(code), span);
            }
        });
    }
}
