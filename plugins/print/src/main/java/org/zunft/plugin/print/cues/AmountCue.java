package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** How many. A number counts when it stands with a word for copies, or right before the product. */
final class AmountCue implements Cue {

    private static final String NUMBER = "(\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+|\\d{1,8})";

    private static final Pattern WITH_UNIT = pattern(
            NUMBER + "\\s?-?(?:Stück|Stk\\.?|Ex\\.|Ex\\b|Exemplaren?|Expl\\.|Kopien|copies|pcs\\.?|pieces)(?!\\p{L})");

    private static final Pattern AFTER_WORD =
            pattern("(?:Auflage|print run|run|quantity|Menge)(?: von| of|:)?\\s(?:ca\\.\\s|rund\\s|about\\s)?" + NUMBER
                    + "(?![\\p{L}\\p{N}]|[.,]\\d)(?!\\s?(?:g|mm|cm|m|€|Euro|Seiten)(?!\\p{L}))");

    private static final Pattern TO_PRODUCT = pattern(NUMBER + "\\s(?:(?:[\\p{L}\\p{N}/-]{1,25})\\s){0,4}?$");

    private static final Pattern NOT_BETWEEN = pattern("(?:Seiten?|seitig\\p{L}{0,2}|S|g|gsm|mm|cm|m|km|Tagen?|"
            + "Werktagen?|Arbeitstagen?|Wochen?|Uhr|Euro|days?|working|business|weeks?|pages?|pp|Sorten?|Motiven?|"
            + "Versionen|versions?|designs?|Sonderfarben?|spot|colou?rs?|farbig\\p{L}{0,2}|und|oder|and|or|für|for|in|"
            + "im|am|bis|auf|mit|with|of|x|je|each|per|pro)(?!\\p{L})");

    private static final Pattern CHOICE = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}.])[\\d.]{1,9}\\s?(?:,|/|-|–|oder|und|bis|or|and|to|x|×)\\s?|(?<!\\p{L})(?:je|jeweils|each)\\s)$");

    @Override
    public void read(NeedText text, Findings findings) {
        var matches = new ArrayList<MatchResult>();
        matches.addAll(Words.said(WITH_UNIT, text.value()));
        matches.addAll(Words.said(AFTER_WORD, text.value()));
        findings.of("product_type")
                .ifPresent(
                        product -> beforeProduct(text.value(), product.start()).ifPresent(matches::add));
        var amounts =
                matches.stream().map(match -> number(match.group(1))).distinct().toList();
        if (amounts.size() == 1 && amounts.getFirst() > 0) {
            var first = matches.getFirst();
            if (!CHOICE.matcher(Words.before(text.value(), first.start(1))).find()) {
                findings.add("amount", Value.of(amounts.getFirst()), Span.of(first, 1));
            }
        }
    }

    private static Optional<MatchResult> beforeProduct(String text, int product) {
        var from = Math.max(0, product - 60);
        var matcher = TO_PRODUCT.matcher(text).region(from, product).useTransparentBounds(true);
        MatchResult nearest = null;
        while (matcher.find()) {
            nearest = matcher.toMatchResult();
        }
        if (nearest == null
                || NOT_BETWEEN.matcher(text).region(nearest.end(1), product).find()) {
            return Optional.empty();
        }
        return Optional.of(nearest);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replaceAll("\\D", "").toLowerCase(Locale.ROOT));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}.,/×-])" + expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
