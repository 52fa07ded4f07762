package org.zunft.plugin.architecture.cues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** How large it is: floor area, units and building class. The area of a plot, a garden or a roof is no floor area. */
final class SizeCue implements Cue {

    private static final Pattern AREA = Words.opening(Numbers.DIGITS
            + "[ \\u00a0]?-?(?:m²|m2|qm|Quadratmetern?|sqm|sq\\.? ?m|square met(?:re|er)s?)(?![\\p{L}\\p{N}])");
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:grundstück|grund|garten|parzelle|dachfläche|fassade|freifläche|außenanlage|hof|terrasse|plot|garden|roof|€|Euro|je|pro|per)[^.;,!?]{0,20}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^ (?:je|pro|each|per) |^[ -]?(?:großen? |große[nsr] |of )?(?:grundstück|grund(?!fläche)|garten|parzelle|dach|fassade|freifläche|außen|hof|terrasse|plot|garden|roof|land)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNITS = Words.opening(
            Numbers.COUNT
                    + "[ -]?(?:WE|Wohneinheiten|(?:[\\p{L}]{2,15})?wohnungen|Nutzungseinheiten|(?:residential )?units|flats|apartments)(?![\\p{L}\\p{N}])");
    private static final Pattern CLASS = Words.pattern("(?:GK|Gebäudeklasse|building class)[ :]?\\s?([1-5])");

    private static final double MOST_AREA = 1_000_000;

    @Override
    public void read(String text, Findings findings) {
        if (findings.code("object_type").filter("garten"::equals).isEmpty()) {
            findings.addTheOne("gfa", areas(text));
        }
        Map<Value, Span> units = new LinkedHashMap<>();
        Words.said(UNITS, text)
                .forEach(match -> units.putIfAbsent(Value.of(Numbers.count(match.group(1))), Span.of(match)));
        findings.addTheOne("units", units);
        Map<Value, Span> classes = new LinkedHashMap<>();
        Words.said(CLASS, text)
                .forEach(match -> classes.putIfAbsent(Value.of(Long.parseLong(match.group(1))), Span.of(match)));
        findings.addTheOne("gebaeudeklasse", classes);
    }

    private static Map<Value, Span> areas(String text) {
        Map<Value, Span> areas = new LinkedHashMap<>();
        for (var match : Words.said(AREA, text)) {
            var area = Numbers.value(match.group(1));
            if (area.doubleValue() <= MOST_AREA
                    && !OTHER_BEFORE.matcher(Words.before(text, match.start())).find()
                    && !OTHER_AFTER.matcher(Words.after(text, match.end())).find()) {
                areas.putIfAbsent(new Value.Decimal(area), Span.of(match));
            }
        }
        return areas;
    }
}
