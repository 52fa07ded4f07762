package org.zunft.plugin.architecture.cues;

import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** Whether documents must be submitted, whether the structure is touched, and whether it is a Sonderbau. */
final class PermitCue implements Cue {

    private static final Pattern NEEDED = Words.pattern(
            "bauantr(?:ag|ags|äge)|baueingabe|bauvoranfrage|genehmigungsplanung|nutzungsänderung(?:santrag)?|eingabeplan(?:ung)?|einreichplan(?:ung)?"
                    + "|baugenehmigung(?: (?:ist )?(?:nötig|erforderlich|beantragen|einholen|wird (?:benötigt|gebraucht)))?"
                    + "|planning (?:application|permission)|building permit|permit application|change of use application");
    private static final Pattern NOT_NEEDED = Words.pattern(
            "(?:kein\\p{L}{0,2}|ohne) (?:bauantrag|baugenehmigung|genehmigung|bauvoranfrage)(?: (?:nötig|notwendig|erforderlich))?"
                    + "|(?:bauantrag|baugenehmigung|genehmigung) (?:ist )?nicht (?:nötig|notwendig|erforderlich)"
                    + "|genehmigungsfrei(?:e[rnms]?)?|verfahrensfrei(?:e[rnms]?)?"
                    + "|(?:no|without) (?:planning (?:application|permission)|(?:building )?permit)(?: (?:is )?(?:needed|required|necessary))?"
                    + "|permit (?:is )?not (?:needed|required|necessary)|(?:needs|requires) no (?:building )?permit");
    private static final Pattern GRANTED = Words.pattern(
            "(?:baugenehmigung|bauantrag|genehmigung) (?:liegt|ist|wurde|haben wir|hat er|gibt es)(?: schon| bereits)? ?(?:vor|da|erteilt|durch|eingereicht|gestellt|genehmigt|schon|bereits)"
                    + "|(?:permit|permission) (?:has been |was |is )?(?:already )?granted|genehmigten? bauantrag");

    private static final Pattern STRUCTURE_KEPT = Words.pattern(
            "(?:kein\\p{L}{0,2}|ohne) (?:tragwerkseingriffe?|eingriffe? (?:ins|in das|in die) (?:tragwerk|statik|tragende\\p{L}*(?: (?:wände|bauteile|struktur))?)|tragende\\p{L}* (?:wände|wand|teile|bauteile)(?: betroffen)?)"
                    + "|tragende\\p{L}? (?:wände|wand|teile|bauteile) (?:bleib(?:en|t)|werden nicht|sind nicht)"
                    + "|(?:no|without(?: any)?) (?:structural (?:changes?|alterations?|work)|load-bearing (?:walls?|parts))");
    private static final Pattern STRUCTURE_CHANGED = Words.pattern(
            "(?:tragwerk|statik) (?:wird|muss|soll) (?:\\p{L}+ )?(?:verändert|geändert|ertüchtigt|verstärkt)|eingriffe? (?:ins|in das) tragwerk"
                    + "|(?:eine |die )?tragende\\p{L}? (?:wand|wände|innenwand) (?:soll|muss|sollen|müssen|kommt|kommen|wird|werden|raus|entfern\\p{L}*|durchbr\\p{L}*|entfällt|fällt)"
                    + "|structural (?:changes|alterations|work) (?:are |is )?(?:needed|required|necessary)|load-bearing wall (?:has to|must|will) (?:go|come out|be removed)");

    private static final Pattern SPECIAL = Words.pattern("sonderbau(?:s|ten)?");

    @Override
    public void read(String text, Findings findings) {
        if (!GRANTED.matcher(text).find()) {
            answer("permit_needed", NEEDED, NOT_NEEDED, text, findings);
        }
        answer("structural", STRUCTURE_CHANGED, STRUCTURE_KEPT, text, findings);
        Words.said(SPECIAL, text).stream()
                .findFirst()
                .ifPresent(match -> findings.add("sonderbau", Value.of(true), Span.of(match)));
    }

    /** A no counts before a yes, because it holds the words of the yes. */
    private static void answer(String attribute, Pattern yes, Pattern no, String text, Findings findings) {
        var denied = no.matcher(text).results().findFirst();
        if (denied.isPresent()) {
            findings.add(attribute, Value.of(false), Span.of(denied.get()));
            return;
        }
        Words.said(yes, text).stream()
                .findFirst()
                .ifPresent(match -> findings.add(attribute, Value.of(true), Span.of(match)));
    }
}
