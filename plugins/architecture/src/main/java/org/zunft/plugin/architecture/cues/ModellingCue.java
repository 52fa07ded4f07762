package org.zunft.plugin.architecture.cues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zunft.api.attribute.Value;

/** How far the building model goes, and whether less will do. "BIM" alone says neither. */
final class ModellingCue implements Cue {

    private static final Pattern LEVEL = Words.pattern("BIM[- ]?(?:Stufe|Level)[ :]?\\s?([0-3])");
    private static final Pattern MANAGEMENT = Words.pattern("BIM[- ]?Manage(?:ment|r|rin)");
    private static final Pattern COORDINATION = Words.pattern(
            "open[- ]?BIM|BIM \\(IFC\\)|(?:AIA|BAP|BEP) (?:und|and|/|\\+) (?:BAP|BEP|AIA)|BIM[- ]?Koordination|BIM coordination");
    private static final Pattern EXPORT = Words.pattern("IFC[- ]?(?:Export|Modell|model)");
    private static final Pattern REQUIRED = Words.pattern(
            "(?:open)?BIM(?:[- ](?:level|stufe) [0-3])? (?:\\([^)]{1,30}\\) )?(?:ist |is )?(?:ein |a )?(?:zwingend|pflicht|vorgeschrieben|muss|must|required|mandatory|verpflichtend|voraussetzung)"
                    + "|(?:zwingend|verpflichtend) (?:mit |in )?(?:open)?BIM|BIM[- ]?(?:pflicht|vorgabe)");

    @Override
    public void read(String text, Findings findings) {
        Map<Value, Span> levels = new LinkedHashMap<>();
        Words.said(LEVEL, text)
                .forEach(match -> levels.putIfAbsent(Value.of(Long.parseLong(match.group(1))), Span.of(match)));
        if (levels.isEmpty()) {
            Stream.of(new Step(MANAGEMENT, 3), new Step(COORDINATION, 2), new Step(EXPORT, 1))
                    .filter(step -> levels.isEmpty())
                    .forEach(step -> Words.said(step.words, text)
                            .forEach(match -> levels.putIfAbsent(Value.of(step.level), Span.of(match))));
        }
        findings.addTheOne("bim", levels);
        Words.said(REQUIRED, text).stream()
                .findFirst()
                .ifPresent(match -> findings.add("bim_must", Value.of(true), Span.of(match)));
    }

    private record Step(Pattern words, long level) {}
}
