package org.zunft.plugin.dental.cues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.dental.terms.Tooth;

/**
 * Teeth by their two digits, near a word for a tooth or right after the word for what is done to it. A list with a
 * number that is no tooth is none.
 */
final class TeethCue implements Cue {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER = "[1-8][1-8]";

    private static final String LIST =
            "(" + NUMBER + "(?:\\s?(?:,|/|und|and|&|\\+|–|-|bis|to|u\\.|sowie|oder|or|through)\\s?(?:Zahn\\s|tooth\\s)?"
                    + NUMBER + "(?!\\d))*)";

    private static final String NO_UNIT =
            "(?!\\p{N}|[.,]\\d|[.]?\\s?(?:J\\.|Jahre|jährig|km|Euro|€|%|Uhr|mm|cm|Tag|Min|Monat|Woche|years?|yrs?|months?|days?|weeks?|hours?|o['’]clock|kids|Kinder)|[ -]?jährig|-year)";

    private static final String TOOTH =
            "(?:\\p{L}{0,20}(?:zahn|zahns|zahnes|zähnen?)|regio|region|reg\\.|tooth|teeth|molars?|incisors?|canines?|zahnnummer|FDI)";

    private static final String DONE =
            "(?:\\p{L}{0,25}(?:behandlung|revision|füllung(?:en)?|kronen?|brücken?|implantat(?:e|s)?|resektion|extraktion|entfernung)|WSR|inlays?|onlays?|veneers?|canal(?: treatment| retreatment)?"
                    + "|crowns?|bridge|implants?|fillings?|extractions?|apic(?:o)?ectomy|retreatment|removal|pontic)";

    private static final Pattern NEAR_TOOTH = Pattern.compile(
            "(?<!\\p{L})" + TOOTH + "\\s?(?:Nr\\.?\\s|numbers?\\s|nos?\\.?\\s|[:(]\\s?)?" + LIST + NO_UNIT, FLAGS);

    private static final Pattern AFTER_DEED = Pattern.compile(
            "(?<!\\p{L})" + DONE
                    + "\\s(?:(?:an|auf|bei|in|von|am|vom|im|des|der|für|on|at|for|of|from|zwischen|between)\\s)?(?:(?:Zahn|tooth|teeth|regio|region|the|oben|unten|upper|lower)\\s){0,2}\\(?"
                    + LIST + NO_UNIT,
            FLAGS);

    private static final Pattern PULLED = Pattern.compile(
            "(?<=^|[\\s(])" + LIST
                    + "(?=\\s(?:muss|müssen|soll|sollen|must|has to|have to|needs? to)\\s(?:raus|gezogen|entfernt|weg|come out|be (?:pulled|removed|extracted)))",
            FLAGS);

    private static final Pattern PART =
            Pattern.compile("(" + NUMBER + ")|(–|-|bis|to|through)", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(NeedText text, Findings findings) {
        Map<Tooth, Span> teeth = new LinkedHashMap<>();
        for (var pattern : List.of(NEAR_TOOTH, AFTER_DEED, PULLED)) {
            pattern.matcher(text.value())
                    .results()
                    .filter(match -> !findings.overlaps("age_band", Span.of(match, 1)))
                    .forEach(match -> teeth(match.group(1))
                            .ifPresent(list -> list.forEach(tooth -> teeth.putIfAbsent(tooth, Span.of(match, 1)))));
        }
        teeth.values().stream()
                .reduce(Span::to)
                .ifPresent(span -> findings.add(
                        "teeth",
                        new Value.Items(teeth.keySet().stream()
                                .map(tooth -> Value.of(tooth.number()))
                                .toList()),
                        span));
    }

    /** The teeth of a list, with those a range stands for; empty if one of them is none. */
    private static Optional<List<Tooth>> teeth(String list) {
        var teeth = new ArrayList<Tooth>();
        var matcher = PART.matcher(list);
        var isRange = false;
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                isRange = true;
                continue;
            }
            var tooth = Tooth.of(Integer.parseInt(matcher.group(1)));
            if (tooth.isEmpty()) {
                return Optional.empty();
            }
            var run = isRange ? teeth.getLast().to(tooth.get()) : List.of(tooth.get());
            if (run.isEmpty()) {
                return Optional.empty();
            }
            teeth.addAll(isRange ? run.subList(1, run.size()) : run);
            isRange = false;
        }
        return Optional.of(teeth);
    }
}
