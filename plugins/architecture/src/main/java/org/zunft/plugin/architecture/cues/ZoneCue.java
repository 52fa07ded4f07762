package org.zunft.plugin.architecture.cues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/** The fee zone, where it is named. */
final class ZoneCue implements Cue {

    private static final Pattern ZONE = Words.pattern(
            "(?:Honorarzone|HZ|fee zone)[ :]?\\s?(III|II|IV|I|V|[1-5])(?!\\s?(?:-|–|/|bis|to|oder|or)\\s?[IV1-5])");
    private static final List<String> CODES = List.of("I", "II", "III", "IV", "V");

    @Override
    public void read(String text, Findings findings) {
        Map<Value, Span> zones = new LinkedHashMap<>();
        Words.said(ZONE, text).forEach(match -> zones.putIfAbsent(Value.of(code(match.group(1))), Span.of(match)));
        findings.addTheOne("honorarzone", zones);
    }

    private static String code(String zone) {
        return Character.isDigit(zone.charAt(0)) ? CODES.get(zone.charAt(0) - '1') : zone.toUpperCase(Locale.ROOT);
    }
}
