package org.zunft.plugin.architecture.cues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** In how many weeks planning should begin. */
final class StartCue implements Cue {

    private static final String BEGIN =
            "(?:Start|Beginn|Planungsstart|Planungsbeginn|Projektstart|starten|beginnen|anfangen|loslegen|losgehen|los|begin|starting|beginning)";
    private static final String MUST = "(?:spätestens|zwingend|unbedingt|at the latest|no later than|definitely)";
    private static final String WEEKS = "in (?:spätestens |about |ca\\. |etwa )?" + Numbers.COUNT
            + " (?:Wochen?|weeks?)(?: (?:time|zwingend|at the latest|spätestens))?";
    private static final Pattern AFTER_WORD =
            Words.pattern(BEGIN + ":? (?:(?:ist |is |soll |der Planung )?(?:" + MUST + ",? )?(?:we )?)?" + WEEKS);
    private static final Pattern BEFORE_WORD = Words.pattern(
            WEEKS + " (?:soll(?:en)? (?:es |wir )?|will |muss (?:es )?|kann (?:es )?|möchten? (?:sie |er |wir )?)?(?:"
                    + BEGIN + "|start|geht es los)");
    private static final Pattern FIRM = Words.pattern(MUST);
    private static final Pattern JUST_BEFORE = Pattern.compile(
            "(?:" + MUST + "|müssen|muss|must) (?:wir |sie |er )?(?:" + MUST + " )?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEXT_TO_IT =
            Pattern.compile("^,? (?:" + MUST + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void read(String text, Findings findings) {
        Map<Value, Span> starts = new LinkedHashMap<>();
        for (var pattern : List.of(AFTER_WORD, BEFORE_WORD)) {
            Words.said(pattern, text)
                    .forEach(match -> starts.putIfAbsent(Value.of(Numbers.count(match.group(1))), Span.of(match)));
        }
        findings.addTheOne("start_weeks", starts);
        findings.of("start_weeks").ifPresent(start -> {
            var said = text.substring(start.start(), start.end());
            if (FIRM.matcher(said).find()
                    || JUST_BEFORE.matcher(Words.before(text, start.start())).find()
                    || NEXT_TO_IT.matcher(Words.after(text, start.end())).find()) {
                findings.add("start_must", Value.of(true), new Span(start.start(), start.end()));
            }
        });
    }
}
