package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/**
 * Into how many versions the run is split; cards for so many people are so many versions. "Variants" may as well be
 * variants of an offer, so they count only with so many of each.
 */
final class VersionsCue implements Cue {

    private static final Pattern VERSIONS = Words.opening(Numbers.NUMBER
            + "\\s(?:verschiedenen?\\s|different\\s)?(?:Sorten|Motiven?|Versionen|designs|versions)(?!\\p{L})");

    private static final Pattern VARIANTS_OF_EACH =
            Words.opening(Numbers.NUMBER + "\\sVarianten(?=.{0,20}\\bje(?:weils)?\\s)");

    private static final Pattern PEOPLE =
            Words.opening("für\\s" + Numbers.NUMBER + "\\s(?:Mitarbeiter(?:innen)?|Personen|Kollegen|Namen)(?!\\p{L})");

    @Override
    public void read(NeedText need, Findings findings) {
        var text = need.value();
        var matches = new ArrayList<MatchResult>();
        matches.addAll(Words.said(VERSIONS, text));
        matches.addAll(Words.said(VARIANTS_OF_EACH, text));
        findings.of("product_type")
                .filter(product -> product.value().equals(Value.of("business_card")))
                .ifPresent(product -> matches.addAll(Words.said(PEOPLE, text)));
        if (matches.size() == 1) {
            var match = matches.getFirst();
            Numbers.value(match.group(1))
                    .ifPresent(number -> findings.add("versions", Value.of(number), Span.of(match)));
        }
    }
}
