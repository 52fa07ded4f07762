package org.zunft.plugin.architecture.cues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** Which phases are wanted: by their numbers, else by what everybody means by "turnkey" or "the application only". */
final class PhasesCue implements Cue {

    private static final String JOIN = "\\s?(?:-|–|—|bis|to|through|und|u\\.|and|\\+|&|/)\\s?";
    private static final Pattern NUMBERED = Words.opening(
            "(?:LPH?n?\\.?|Lphs?\\.?|Leistungsphasen?|(?:HOAI )?(?:work |service )?phases?(?: \\(LPH\\))?)(?: von)?[ :.]{0,2}"
                    + "([1-9](?!\\d)(?:" + JOIN
                    + "(?:LPH?\\s?)?[1-9](?![\\d.,]\\d|\\d)|,\\s?[1-9](?!\\d)(?!\\s?(?!bis|und|u\\.|and|to)[\\p{L}%€²]))*)");
    private static final Pattern STEP =
            Pattern.compile("([1-9])(?:\\s?(-|–|—|bis|to|through)\\s?(?:LPH?\\s?)?([1-9]))?");
    private static final Pattern APPLICATION_ONLY = Words.pattern(
            "(?:nur|lediglich|ausschließlich|bloß) (?:noch )?(?:(?:um )?(?:den|die|einen|eine) )?(?:bauantrag|genehmigungsplanung|eingabeplanung|einreichplanung)"
                    + "|(?:only|just) (?:for )?(?:the |a )?(?:planning|building) (?:application|permission)");
    private static final Pattern TURNKEY = Words.pattern("schlüsselfertig(?:e[rnms]?)?|turnkey");
    private static final Pattern ALL =
            Words.pattern("alle(?:n)? (?:neun )?leistungsphasen|all (?:nine )?(?:HOAI )?phases");

    @Override
    public void read(String text, Findings findings) {
        Map<Value, Span> phases = new LinkedHashMap<>();
        for (var match : Words.said(NUMBERED, text)) {
            phases.putIfAbsent(value(numbers(match.group(1))), Span.of(match));
        }
        if (phases.isEmpty()) {
            derived(phases, text, APPLICATION_ONLY, 4);
            derived(phases, text, TURNKEY, 8);
            derived(phases, text, ALL, 9);
        }
        findings.addTheOne("lph", phases);
    }

    private static void derived(Map<Value, Span> phases, String text, Pattern pattern, int last) {
        for (var match : Words.said(pattern, text)) {
            var numbers = new TreeSet<Integer>();
            add(numbers, 1, last);
            phases.putIfAbsent(value(numbers), Span.of(match));
        }
    }

    private static Set<Integer> numbers(String listed) {
        var numbers = new TreeSet<Integer>();
        STEP.matcher(listed).results().forEach(step -> {
            var first = Integer.parseInt(step.group(1));
            add(numbers, first, step.group(3) == null ? first : Integer.parseInt(step.group(3)));
        });
        return numbers;
    }

    private static void add(Set<Integer> numbers, int first, int last) {
        for (var number = first; number <= last; number++) {
            numbers.add(number);
        }
    }

    private static Value value(Set<Integer> numbers) {
        return new Value.Items(
                numbers.stream().map(number -> Value.of((long) number)).toList());
    }
}
