package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/**
 * How many. A number counts when it stands with a word for copies or for printed things, or right before the product.
 * Two different amounts contradict each other unless they are offered as a choice.
 */
final class AmountCue implements Cue {

    private static final String COPIES =
            "Stück|Stk\\.?|St\\.|Ex\\.|Ex\\b|Exemplaren?|Expl\\.|Kopien|copies|pcs\\.?|pieces|units|off"
                    + "|of (?:them|these)";

    private static final String THINGS =
            "\\p{L}{0,20}(?:hefte?n?|karten|blöcken?|büchern?|schachteln|gutscheinen?|tickets?)"
                    + "|pads|books|vouchers|tickets";

    private static final Pattern WITH_UNIT =
            pattern(Numbers.NUMBER + "\\s?-?(?:" + COPIES + "|" + THINGS + ")(?![\\p{L}-])");

    private static final Pattern AFTER_WORD = pattern(
            "(?:Auflage|print run|run|quantity|Menge|insgesamt|gesamt)(?: von| of|:)?\\s(?:ca\\.\\s|rund\\s|about\\s)?"
                    + Numbers.NUMBER
                    + "(?![\\p{L}\\p{N}]|[.,]\\d)(?!\\s?(?:g|gsm|mm|cm|m|€|Euro|Seiten|pages|Sorten|Motive)(?!\\p{L}))");

    private static final Pattern IN_TOTAL = pattern(Numbers.NUMBER + "\\s(?:in total|insgesamt)(?!\\p{L})");

    private static final Pattern TIMES =
            pattern(Numbers.NUMBER + "\\s?(?:x|×|-?mal)\\s(?:drucken|gedruckt|printed)(?!\\p{L})");

    /** Things that count copies only for one product. */
    private static final Map<String, Pattern> OF_PRODUCT = Map.of(
            "letterhead", pattern(Numbers.NUMBER + "\\s(?:Blatt|Bogen|sheets)(?!\\p{L})"),
            "mailing",
                    pattern(Numbers.NUMBER
                            + "\\s(?:Empfänger[n]?|Kund(?:en|innen)|Haushalten?|Adressen|households|recipients|customers|addresses)"
                            + "(?!\\p{L})"),
            "vehicle_wrap",
                    pattern(
                            Numbers.NUMBER
                                    + "\\s(?:\\p{L}{0,15}(?:bussen?|transportern?|autos|fahrzeugen?|lkws?)|vans|cars|vehicles|trucks)(?!\\p{L})"));

    private static final Pattern TO_PRODUCT = pattern(Numbers.NUMBER + "\\s(?:(?:[\\p{L}\\p{N}/-]{1,25})\\s){0,4}?$");

    private static final Pattern NOT_BETWEEN = pattern("(?:Seiten?|seitig\\p{L}{0,2}|S|g|gsm|mm|cm|m|km|Tagen?|"
            + "Werktagen?|Arbeitstagen?|Wochen?|Uhr|Euro|days?|working|business|weeks?|pages?|pp|Sorten?|Motiven?|Varianten|"
            + "Versionen|versions?|designs?|Sonderfarben?|spot|colou?rs?|farbig\\p{L}{0,2}|und|oder|and|or|für|for|in|"
            + "im|am|bis|auf|mit|with|of|x|je|each|per|pro|Jahre?n?|years?|Mitarbeiter)(?!\\p{L})");

    private static final Pattern CHOICE = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}./x×*])(?<![x×*/]\\s)[\\d.]{1,9}\\s?(?:,|/|-|–|oder|und|bis|or|and|to|x|×)\\s?"
                    + "|(?<!\\p{L})(?:je|jeweils|each)\\s)$");

    private static final Pattern VARIANTS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/×])\\d[\\d.]{1,9}(?:(?:,\\s|\\s?/\\s?)\\d[\\d.,]{0,8}\\d)*?\\s?(?:/|oder|und|or|and|bzw\\.)\\s?\\d[\\d.,]{0,8}\\d"
                    + "(?=\\s(?:" + COPIES + ")(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_THE_LAST = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/×])\\d[\\d.]{1,9}(?:(?:,\\s|\\s?/\\s?)\\d[\\d.,]{0,8}\\d)*?\\s?(?:/|oder|und|or|and|bzw\\.)\\s?\\d[\\d.,]{0,8}\\d\\s$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s?(?:/|,\\s|oder|und|or|and|bzw\\.)\\s?", Pattern.CASE_INSENSITIVE);

    private static final long LEAST_OF_SEVERAL = 10;

    @Override
    public void read(NeedText text, Findings findings) {
        if (variants(text.value(), findings)) {
            return;
        }
        Map<Long, MatchResult> amounts = new LinkedHashMap<>();
        for (var match : candidates(text.value(), findings)) {
            Numbers.value(match.group(1)).ifPresent(amount -> amounts.putIfAbsent(amount, match));
        }
        if (amounts.size() == 1) {
            amounts.forEach((amount, match) -> {
                if (amount > 0
                        && !CHOICE.matcher(Words.before(text.value(), match.start(1)))
                                .find()) {
                    findings.add("amount", Value.of(amount), Span.of(match, 1));
                }
            });
        }
    }

    private static List<MatchResult> candidates(String text, Findings findings) {
        var matches = new ArrayList<MatchResult>();
        for (var pattern : List.of(WITH_UNIT, AFTER_WORD, IN_TOTAL, TIMES)) {
            matches.addAll(Words.said(pattern, text));
        }
        findings.of("product_type").ifPresent(product -> {
            beforeProduct(text, product.start()).ifPresent(matches::add);
            if (product.value() instanceof Value.Text(String code)) {
                Optional.ofNullable(OF_PRODUCT.get(code)).ifPresent(things -> matches.addAll(Words.said(things, text)));
            }
        });
        return matches;
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

    /** Amounts to choose from: "1.000 / 2.500 / 5.000 Stück". */
    private static boolean variants(String text, Findings findings) {
        var said = Words.said(VARIANTS, text).stream().findFirst();
        if (said.isEmpty()) {
            said = findings.of("product_type")
                    .flatMap(product -> Optional.of(BEFORE_THE_LAST
                                    .matcher(text)
                                    .region(Math.max(0, product.start() - 60), product.start())
                                    .useTransparentBounds(true))
                            .filter(matcher -> matcher.find())
                            .map(matcher -> matcher.toMatchResult()));
        }
        return said.isPresent() && variants(said.get(), findings);
    }

    private static boolean variants(MatchResult said, Findings findings) {
        var amounts = new ArrayList<Value>();
        var last = LEAST_OF_SEVERAL - 1;
        for (var part : BETWEEN.splitAsStream(said.group().strip()).toList()) {
            var amount = Numbers.value(part).orElse(0);
            if (amount <= last) {
                return false;
            }
            last = amount;
            amounts.add(Value.of(amount));
        }
        findings.add("amount_variants", new Value.Items(amounts), Span.of(said));
        return true;
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}.,/×-])" + expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
