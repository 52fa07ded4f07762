package org.zunft.plugin.architecture.cues;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;

/**
 * What the building is to cost. One sum is read, or the one that is called a budget or building costs; prices of land,
 * fees, grants and ranges are not.
 */
final class CostCue implements Cue {

    private static final String MILLIONS = "Mio\\.?|Millionen|million|m(?= ?(?:euros?|EUR|€))";
    private static final String THOUSANDS = "T€|TEUR|TEuro|Tsd\\.?|tausend|k(?= ?(?:euros?|EUR|€))|k€";
    private static final String EUROS = "€|Euros?|EUR|,-";

    private static final Pattern AFTER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,€])" + Numbers.DIGITS + "[ \\u00a0]?(?:(" + MILLIONS + ")|(" + THOUSANDS
                    + "))?[ \\u00a0]?(" + EUROS + ")?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:€|EUR) ?" + Numbers.DIGITS + " ?(?:(m|million|Mio\\.?)|(k|thousand|Tsd\\.?))?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COST_WORD = Pattern.compile(
            "(?:bau(?:werks)?kosten|kosten(?:schätzung|rahmen|berechnung)?|budget|bausumme|baukostenbudget|investition(?:ssumme)?|KG ?300(?: ?(?:\\+|und|/) ?(?:KG ?)?400)?|building costs?|construction costs?|cost)"
                    + "[^.;!?€\\d]{0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "(?:kaufpreis|gekauft|erworben|grundstück|förder\\p{L}*|zuschuss|kredit|honorar(?!zone)|miete|deckung|versicherung|umsatz|eigenkapital|gebühr"
                    + "|bought|purchase|plot|grant|loan|fee(?! zone)|rent|insurance|turnover|equity)(?:[^.;!?]|(?:max|ca|rd)\\.){0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^ ?(?:(?:pro|je|per|/) ?(?:m²|qm|m2|quadratmeter|square|sqm|monat|month|stunde|hour)"
                    + "|(?:\\p{L}+ )?(?:kaufpreis|förderung|zuschuss|eigenkapital|miete|gekauft|honorar|grant|rent|loan|für das grundstück|for the plot))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANGE =
            Pattern.compile("\\d ?(?:€|Mio\\.?|T€|Euro)? ?(?:-|–|bis|to|oder|or) ?(?:€)?$");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LEAST = BigDecimal.valueOf(5000);

    @Override
    public void read(String text, Findings findings) {
        Map<Value, Span> sums = new LinkedHashMap<>();
        Map<Value, Span> called = new LinkedHashMap<>();
        for (var pattern : List.of(BEFORE, AFTER)) {
            pattern.matcher(text)
                    .results()
                    .forEach(match -> sum(match, text).ifPresent(sum -> {
                        var value = (Value) new Value.Decimal(sum);
                        sums.putIfAbsent(value, Span.of(match));
                        if (COST_WORD.matcher(Words.before(text, match.start())).find()) {
                            called.putIfAbsent(value, Span.of(match));
                        }
                    }));
        }
        findings.addTheOne("cost_300_400", sums.size() == 1 ? sums : called);
    }

    private static Optional<BigDecimal> sum(MatchResult match, String text) {
        var before = Words.before(text, match.start());
        var isMoney =
                match.groupCount() < 4 || match.group(2) != null || match.group(3) != null || match.group(4) != null;
        var isOtherMoney =
                OTHER_MONEY.matcher(before).find() && !COST_WORD.matcher(before).find();
        if (!isMoney
                || isOtherMoney
                || RANGE.matcher(before).find()
                || OTHER_AFTER.matcher(Words.after(text, match.end())).find()) {
            return Optional.empty();
        }
        var factor = match.group(2) != null ? MILLION : match.group(3) != null ? THOUSAND : BigDecimal.ONE;
        var sum = Numbers.value(match.group(1)).multiply(factor);
        return sum.compareTo(LEAST) < 0 || sum.compareTo(MILLION.multiply(THOUSAND)) > 0
                ? Optional.empty()
                : Optional.of(sum);
    }
}
