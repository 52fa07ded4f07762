package org.zunft.plugin.architecture.cues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** Where it is built: Land or canton, and postal code. */
final class PlaceCue implements Cue {

    private static final Phrases LANDS = Phrases.of(
            "DE-BW", "Baden-Württemberg|BaWü",
            "DE-BY", "Bayern|Bavaria",
            "DE-BE", "Berlin",
            "DE-BB", "Brandenburg(?! an der Havel)(?!er)",
            "DE-HH", "Hamburg",
            "DE-HE", "Hessen|Hesse",
            "DE-MV", "Mecklenburg-Vorpommern|Meck-?Pomm|Mecklenburg-Western Pomerania",
            "DE-NI", "Niedersachsen|Lower Saxony",
            "DE-NW", "Nordrhein-Westfalen|NRW|North Rhine-Westphalia",
            "DE-RP", "Rheinland-Pfalz|Rhineland-Palatinate",
            "DE-SL", "Saarland",
            "DE-ST", "Sachsen-Anhalt|Saxony-Anhalt",
            "DE-SN", "Sachsen|Saxony",
            "DE-SH", "Schleswig-Holstein",
            "DE-TH", "Thüringen|Thuringia",
            "AT-1", "Burgenland",
            "AT-2", "Kärnten|Carinthia",
            "AT-3", "Niederösterreich|Lower Austria",
            "AT-4", "Oberösterreich|Upper Austria",
            "AT-6", "Steiermark|Styria",
            "AT-7", "Tirol|Tyrol",
            "AT-8", "Vorarlberg",
            "AT-9", "Wien|Vienna",
            "CH-ZH", "Kanton Zürich|canton of Zurich",
            "CH-BE", "Kanton Bern|canton of Berne?",
            "CH-LU", "Kanton Luzern|canton of Lucerne",
            "CH-SG", "Kanton St\\. Gallen|canton of St\\.? Gallen",
            "CH-AG", "Aargau",
            "CH-TG", "Thurgau",
            "CH-GR", "Graubünden|Grisons");

    private static final String THING =
            "(?:Euro|EUR|Quadratmeter|Wohn|Einwohner|Seiten|Stück|Kund|Mitarbeiter|Plätze|Jahre?|Mio|square|people|units|flats)";
    private static final Pattern CODE = Words.pattern(
            "(?:(?:PLZ|postcode|postal code|in|aus|nach|near|bei|,)[: ]\\s?(?:D-|DE-|A-|AT-|CH-)?|^)(\\d{5})(?=[ ,.;!?)]|$)(?! ?"
                    + THING + ")");
    private static final Pattern CODE_NAMED = Words.pattern(
            "(?:PLZ:? ?(\\d{4,5})|(\\d{5}) (?=(?-i:\\p{Lu})\\p{L}{2})(?!" + THING + ")|(?:A|AT|CH)-(\\d{4}))");

    @Override
    public void read(String text, Findings findings) {
        LANDS.addTheOne("land", text, findings);
        Map<Value, Span> codes = new LinkedHashMap<>();
        Words.said(CODE, text).forEach(match -> codes.putIfAbsent(Value.of(match.group(1)), Span.of(match)));
        CODE_NAMED.matcher(text).results().forEach(match -> {
            for (var group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    codes.putIfAbsent(Value.of(match.group(group)), new Span(match.start(group), match.end(group)));
                }
            }
        });
        findings.addTheOne("plz", codes);
    }
}
