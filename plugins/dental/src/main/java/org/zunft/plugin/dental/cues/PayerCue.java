package org.zunft.plugin.dental.cues;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Who pays, and whether the client would pay himself where his insurer does not. */
final class PayerCue implements Cue {

    private static final String BY_ONESELF = "(?:selbst|selber|aus eigener tasche)";

    private static final Phrases PAYERS = Phrases.of(
            "OEGK",
            "Ö\\.?GK|OEGK|österreichische gesundheitskasse|gebietskrankenkasse|[a-z]?GKK",
            "BVAEB",
            "BVAEB|BVA",
            "SVS",
            "SVS|SVA",
            "BEIHILFE",
            "beihilfe(?:berechtigt\\p{L}*|patient(?:in)?|versichert\\p{L}*)?",
            "GKV",
            "GKV|gesetzlich[ -]?(?:kranken)?versichert\\p{L}*|gesetzliche[rn]? (?:kranken)?(?:kasse|versicherung)n?|gesetzlich(?=\\s?(?:[,;.)]|$|oder|und))"
                    + "|kassenpatient(?:in|en)?|kassenversichert\\p{L}*|(?:über|auf|per|via) (?:die |meine |ihre |seine )?(?:kranken)?kasse"
                    + "|(?:kranken)?kasse (?:soll|sollte|muss|zahlt)|AOK|barmer|DAK(?:-gesundheit)?|techniker(?: krankenkasse)?"
                    + "|(?:bei der|in der) TK|(?-i:TK)|IKK|BKK|KKH|HEK|HKK|knappschaft|SBK"
                    + "|statutory (?:health )?insur\\p{L}+|statutorily insured|(?:german )?public(?:ly)?(?: health)? insur\\p{L}+|state insurance",
            "PKV",
            "PKV|privat[ -]?(?:kranken)?versichert\\p{L}*|privatpatient(?:in|en)?|private[rn]? (?:kranken)?versicherung|debeka"
                    + "|privately insured|private (?:health )?insur\\p{L}+|private patient",
            "SELBST",
            "selbstzahler(?:in|innen)?|selbstzahlend\\p{L}*|(?:be)?zahl(?:t|e|en) (?:(?:sie|er|es|ich|wir|alles|das|die kosten|natürlich) ){0,2}"
                    + BY_ONESELF
                    + "|(?:trägt|trage|tragen) (?:sie |er |ich |wir )?(?:die )?kosten " + BY_ONESELF
                    + "|self[ -]?pay(?:ing|er|s)?|self[ -]?funded|pay(?:s|ing)? (?:for (?:it|this|everything) )?(?:himself|herself|themselves|myself|ourselves|out of (?:(?:my|his|her|their) )?(?:own )?pocket)");

    private static final Pattern PRIVATELY = Words.pattern(
            "(?:zahlt|zahlen|zahle|bezahlt|bezahlen) (?:(?:notfalls|zur not|gern|gerne|auch|aber|sie|er|es|ich|wir|das) ){0,4}privat"
                    + "|pays? (?:for it )?privately|(?:private|as a private) payer");

    private static final Pattern ALSO = Words.pattern(
            "(?:notfalls|zur not|auch|gern|gerne) (?:auch )?(?:privat|selbst)(?: (?:zahlen|bezahlen|dazu|was dazu|etwas dazu|möglich|ok|okay|leistungen))?"
                    + "|privat (?:wäre|ist|geht|auch) (?:auch )?(?:ok|okay|möglich|in ordnung|kein problem)"
                    + "|(?:zuzahlung(?:en)?|aufpreis|mehrkosten|eigenanteil|privatleistung(?:en)?|privatrechnung) (?:ist |sind |wäre |wären |auch )?(?:ok|okay|kein problem|in ordnung|möglich)"
                    + "|würde[n]? (?:auch )?(?:privat|selbst|etwas|was) (?:dazu|zu)?zahlen|zahl(?:t|en|e) (?:gern |gerne )?(?:privat )?(?:etwas |was )?(?:dazu|zu|drauf)"
                    + "|would (?:also |even |gladly )?pay (?:extra )?(?:privately|extra)|(?:happy|willing|prepared|ready|can afford) to pay (?:extra )?(?:privately|extra|the difference)"
                    + "|(?:or|also) privately|private payment is (?:fine|ok|okay|possible)");

    private static final Set<String> INSURERS = Set.of("GKV", "OEGK", "BVAEB", "SVS");

    @Override
    public void read(NeedText text, Findings findings) {
        var payers = PAYERS.said(text.value());
        if (payers.containsKey("BEIHILFE")) {
            payers.remove("PKV");
        }
        if (payers.size() > 1
                && (payers.containsKey("OEGK") || payers.containsKey("BVAEB") || payers.containsKey("SVS"))) {
            payers.remove("GKV");
        }
        var also = Words.said(ALSO, text.value());
        var privately = Words.said(PRIVATELY, text.value());
        var selfPaid = payers.size() == 2
                && payers.containsKey("SELBST")
                && payers.keySet().stream().anyMatch(INSURERS::contains);
        if (payers.isEmpty() && privately.size() == 1 && also.isEmpty()) {
            findings.add("payer", Value.of("SELBST"), Span.of(privately.getFirst()));
            return;
        }
        if (selfPaid && !also.isEmpty()) {
            payers.remove("SELBST");
        }
        if (payers.size() == 1) {
            var one = payers.entrySet().iterator().next();
            findings.add("payer", Value.of(one.getKey()), one.getValue());
            if (INSURERS.contains(one.getKey())) {
                alsoPrivately(one, also.isEmpty() ? privately : also, findings);
            }
        }
    }

    private static void alsoPrivately(Map.Entry<String, Span> payer, List<MatchResult> said, Findings findings) {
        said.stream()
                .map(Span::of)
                .filter(span -> !span.overlaps(payer.getValue()))
                .findFirst()
                .ifPresent(span -> findings.add("accepts_private", Value.of(true), span));
    }
}
