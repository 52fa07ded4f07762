package org.zunft.plugin.print.cues;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.print.reading.IsoSizes;

/** The format: an A size, DIN lang, or width times height. Two different closed formats contradict each other. */
final class FormatCue implements Cue {

    private static final String LENGTH =
            "(\\d{1,2}[.]\\d{3}|\\d{1,5}(?:[.,]\\d{1,2})?)\\s?(mm|cm|Meter[n]?|met(?:er|re)s?|m)?";

    private static final Pattern MEASURED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])" + LENGTH + "\\s?[x×*]\\s?" + LENGTH + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ISO = Words.pattern(
            "(?:DIN[ -]?)?A([0-8])(?:[ -](quer(?:format)?|landscape)|,? (?:im )?Querformat)?(?![ -]?(?:ordner|mappe|hülle|binder))");

    private static final Pattern LONG = Words.pattern("DIN[ -]?lang|DIN[ -]?DL|DL");

    private static final Pattern OPEN =
            Pattern.compile("(?:offen(?:es)?|open|flat)(?: format| size)?:?\\s$", Pattern.CASE_INSENSITIVE);

    /** What is folded to another format is the open one. */
    private static final Pattern FOLDED_TO = Pattern.compile(
            "^,?\\s(?:gefalzt |gefaltet |folded (?:down )?)?(?:auf|to)\\s(?:DIN|A\\d|DL|\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal LEAST = BigDecimal.valueOf(20);

    @Override
    public void read(NeedText text, Findings findings) {
        Map<Value, Span> closed = new LinkedHashMap<>();
        Map<Value, Span> open = new LinkedHashMap<>();
        for (var match : Words.said(MEASURED, text.value())) {
            measured(match)
                    .ifPresent(size -> target(text.value(), match, closed, open).putIfAbsent(size, Span.of(match)));
        }
        for (var match : Words.said(ISO, text.value())) {
            iso(match)
                    .ifPresent(size -> target(text.value(), match, closed, open).putIfAbsent(size, Span.of(match)));
        }
        var dinLong = Words.said(LONG, text.value());
        if (closed.isEmpty() && !dinLong.isEmpty()) {
            findings.add("iso_name", Value.of("DL"), Span.of(dinLong.getFirst()));
        } else if (closed.size() == 1 && dinLong.isEmpty()) {
            closed.forEach((size, span) -> findings.add("finished_size", size, span));
        }
        if (open.size() == 1) {
            open.forEach((size, span) -> findings.add("open_size", size, span));
        }
    }

    private static Map<Value, Span> target(
            String text, MatchResult match, Map<Value, Span> closed, Map<Value, Span> open) {
        return OPEN.matcher(Words.before(text, match.start())).find()
                        || FOLDED_TO.matcher(Words.after(text, match.end())).find()
                ? open
                : closed;
    }

    private static Optional<Value> iso(MatchResult match) {
        return IsoSizes.of("A" + match.group(1)).map(size -> {
            var upright = !match.group().toLowerCase(Locale.ROOT).matches(".*(?:quer|landscape).*");
            return upright
                    ? size(BigDecimal.valueOf(size.width()), BigDecimal.valueOf(size.height()))
                    : size(BigDecimal.valueOf(size.height()), BigDecimal.valueOf(size.width()));
        });
    }

    private static Optional<Value> measured(MatchResult match) {
        var second = match.group(4);
        var first = match.group(2) == null ? second : match.group(2);
        var width = millimetres(match.group(1), first);
        var height = millimetres(match.group(3), second == null ? first : second);
        if (first == null && (width.compareTo(LEAST) < 0 || height.compareTo(LEAST) < 0)) {
            return Optional.empty();
        }
        return width.signum() > 0 && height.signum() > 0 ? Optional.of(size(width, height)) : Optional.empty();
    }

    private static BigDecimal millimetres(String digits, @Nullable String unit) {
        var thousands = digits.matches("\\d{1,2}[.]\\d{3}");
        var number = new BigDecimal(thousands ? digits.replace(".", "") : digits.replace(',', '.'));
        return switch (unit == null ? "mm" : unit.toLowerCase(Locale.ROOT)) {
            case "cm" -> number.movePointRight(1);
            case "mm" -> number;
            default -> number.movePointRight(3);
        };
    }

    private static Value size(BigDecimal width, BigDecimal height) {
        return Attributes.none().with("w", new Value.Decimal(width)).with("h", new Value.Decimal(height));
    }
}
