package org.zunft.plugin.print.cues;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** When and where to. A day without a year is the next such day. */
final class DeliveryCue implements Cue {

    private static final Pattern WORKING_DAYS = Words.pattern(
            "(?:in|innerhalb von|innerhalb|binnen|innert|within|Lieferzeit:?)(?: max\\.| spätestens)?\\s(\\d{1,3}|"
                    + Numbers.WORD + ")"
                    + "\\s(?:Werktage[n]?|Arbeitstage[n]?|Werktag|Arbeitstag|(?:working|business) days?)");

    private static final String UNTIL =
            "(?:bis(?: zum| spätestens(?: zum)?)?|spätestens(?: am| zum| bis)?|(?:Liefer)?termin:?|Lieferdatum:?|Abgabe(?: am|:)?|(?:Lieferung|geliefert) am|by|no later than|deadline:?|due(?: on)?)\\s";

    private static final Pattern NUMERIC =
            Words.pattern(UNTIL + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2}))?");

    private static final Pattern NAMED =
            Words.pattern(UNTIL + "(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(\\p{L}{3,9})\\.?(?:,?\\s(\\d{4}))?");

    private static final Pattern MONTH_FIRST =
            Words.pattern(UNTIL + "(\\p{L}{3,9})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?");

    private static final Pattern SOON =
            Words.pattern("(?:bis|by)\\s(übermorgen|the day after tomorrow|morgen|tomorrow)");

    private static final String TO =
            "(?:(?:Lieferung|Lieferort|Lieferadresse|Versand|delivery|delivered|deliver|ship(?:ped|ping)?|liefern"
                    + "|geliefert|versenden|schicken)(?: bitte)?(?: nach| in| an| to)?|PLZ|nach):?\\s(?:(?:D|DE|A|AT|CH)-)?";

    private static final String THING =
            "(?:Stück|Stk|Ex|Expl|Exemplar|Kopien|Blatt|Seiten|Euro|EUR|Kund|Empfänger|Haushalt|Adress"
                    + "|Person|Mitarbeiter|Flyer|Plakat|Poster|Heft|Brosch|Karte|Post|Visiten|Folder|Etikett|Aufkleber|Bücher|Katalog|Banner)";

    private static final Pattern PLACE = Words.pattern(TO + "(\\d{5})(?!\\s" + THING + ")");

    private static final Pattern PLACE_NAMED =
            Words.pattern("(?:" + TO + "|(?:in|an|aus|to)\\s|_,?\\s)((?!19\\d\\d|20\\d\\d)\\d{4,5})(?=\\s(?!" + THING
                    + ")(?-i:\\p{Lu})\\p{L}{2})");

    @Override
    public void read(NeedText text, Findings findings) {
        Map<Value, Span> due = new LinkedHashMap<>();
        for (var match : Words.said(WORKING_DAYS, text.value())) {
            Numbers.value(match.group(1)).ifPresent(days -> due.putIfAbsent(Value.of(days), Span.of(match)));
        }
        for (var pattern : List.of(NUMERIC, NAMED, MONTH_FIRST)) {
            for (var match : Words.said(pattern, text.value())) {
                day(match, text.today()).ifPresent(day -> due.putIfAbsent(Value.of(day.toString()), Span.of(match)));
            }
        }
        for (var match : Words.said(SOON, text.value())) {
            var days = match.group(1).length() > "tomorrow".length() ? 2 : 1;
            due.putIfAbsent(Value.of(text.today().plusDays(days).toString()), Span.of(match));
        }
        if (due.size() == 1) {
            due.forEach((value, span) -> findings.add("delivery_date", value, span));
        }
        place(text.value(), findings);
    }

    private static void place(String text, Findings findings) {
        Map<String, Span> codes = new LinkedHashMap<>();
        for (var pattern : List.of(PLACE, PLACE_NAMED)) {
            Words.said(pattern, text).stream()
                    .filter(match -> !findings.overlaps("amount", Span.of(match)))
                    .forEach(match -> codes.putIfAbsent(match.group(1), Span.of(match)));
        }
        if (codes.size() == 1) {
            codes.forEach((code, span) -> findings.add("delivery_plz", Value.of(List.of(code)), span));
        }
    }

    private static Optional<LocalDate> day(MatchResult match, LocalDate today) {
        var first = match.group(1);
        var second = match.group(2);
        var month = month(Character.isDigit(second.charAt(0)) && !Character.isDigit(first.charAt(0)) ? first : second);
        var day = Character.isDigit(first.charAt(0)) ? first : second;
        return month.flatMap(number -> date(match.group(3), number, Integer.parseInt(day), today));
    }

    private static Optional<LocalDate> date(@Nullable String year, int month, int day, LocalDate today) {
        try {
            if (year != null) {
                var stated = Integer.parseInt(year);
                return Optional.of(LocalDate.of(stated < 100 ? 2000 + stated : stated, month, day));
            }
            var next = LocalDate.of(today.getYear(), month, day);
            return Optional.of(next.isBefore(today) ? next.plusYears(1) : next);
        } catch (DateTimeException problem) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.parseInt(text));
        }
        if (text.equalsIgnoreCase("Jänner")) {
            return Optional.of(1);
        }
        for (var month : Month.values()) {
            for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                var name = month.getDisplayName(TextStyle.FULL, locale);
                if (name.regionMatches(true, 0, text, 0, text.length())) {
                    return Optional.of(month.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
