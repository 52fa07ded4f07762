package org.zunft.plugin.print.cues;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
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

    private static final Pattern WORKING_DAYS =
            Words.pattern("(?:in|innerhalb von|binnen|within)(?: max\\.| spätestens)?\\s(\\d{1,3})"
                    + "\\s(?:Werktage[n]?|Arbeitstage[n]?|Werktag|Arbeitstag|(?:working|business) days?)");

    private static final String UNTIL =
            "(?:bis(?: zum| spätestens(?: zum)?)?|spätestens(?: am| zum| bis)?|Liefertermin:?|by|no later than)\\s";

    private static final Pattern NUMERIC = Words.pattern(UNTIL + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}))?");

    private static final Pattern NAMED =
            Words.pattern(UNTIL + "(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(\\p{L}{3,9})(?:,?\\s(\\d{4}))?");

    private static final Pattern MONTH_FIRST =
            Words.pattern(UNTIL + "(\\p{L}{3,9})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?");

    private static final Pattern PLACE = Words.pattern(
            "(?:(?:Lieferung|Lieferort|Lieferadresse|Versand|delivery|"
                    + "delivered|deliver|ship(?:ped|ping)?|liefern|geliefert)(?: nach| in| an| to)?|PLZ|nach):?\\s(?:(?:D|DE)-)?(\\d{5})");

    @Override
    public void read(NeedText text, Findings findings) {
        Map<Value, Span> due = new LinkedHashMap<>();
        for (var match : Words.said(WORKING_DAYS, text.value())) {
            due.putIfAbsent(Value.of(Long.parseLong(match.group(1))), Span.of(match));
        }
        for (var pattern : List.of(NUMERIC, NAMED, MONTH_FIRST)) {
            for (var match : Words.said(pattern, text.value())) {
                day(match, text.today()).ifPresent(day -> due.putIfAbsent(Value.of(day.toString()), Span.of(match)));
            }
        }
        if (due.size() == 1) {
            due.forEach((value, span) -> findings.add("delivery_date", value, span));
        }
        var codes = new ArrayList<MatchResult>();
        Words.said(PLACE, text.value()).stream()
                .filter(match -> !findings.overlaps("amount", Span.of(match)))
                .forEach(codes::add);
        if (codes.size() == 1) {
            findings.add("delivery_plz", Value.of(List.of(codes.getFirst().group(1))), Span.of(codes.getFirst()));
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
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
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
        for (var month : Month.values()) {
            for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                if (month.getDisplayName(TextStyle.FULL, locale).equalsIgnoreCase(text)) {
                    return Optional.of(month.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
