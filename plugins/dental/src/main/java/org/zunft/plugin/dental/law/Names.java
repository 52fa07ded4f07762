package org.zunft.plugin.dental.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;

/**
 * Names of people. German writes every noun large, so a large letter alone says nothing: a name follows a form of
 * address or "heißt", or is a given name from a list, with the family name that follows it.
 */
final class Names {

    private static final String NAME = "\\p{Lu}(?:\\p{Ll}|['’]\\p{Lu})[\\p{L}'’]*(?:-\\p{Lu}\\p{L}+)*";

    private static final String FAMILY = "(?:(?:von|van|de|zu|von der|van der|al|bin)[ -])?" + NAME;

    /** Beginnings of large words that often follow a name or a form of address and are no family name. */
    private static final String TRADE =
            "(?:Zahn|Zähne|Weisheit|Kiefer|Kind|Wurzel|Implant|Kron|Brück|Prothes|Spang|Füll|Schmerz"
                    + "|Angst|Narkos|Termin|Praxis|Hausbesuch|Pflege|Überweis|Kass|Privat|Versicher|Tochter|Sohn|Karies|Parodont"
                    + "|Lachgas|Vollnark|Rentner|Oralchirurg|Patient|Kund)\\p{Ll}*";

    /** What else stands after a form of address without being a name: "eine Frau Mitte 40", "Herr Doktor". */
    private static final String NO_NAME =
            "(?!(?:" + TRADE + "|Anfang|Mitte|Ende|Doktor|Professor|Kolleg\\p{Ll}*|Nachbar\\p{Ll}*)(?!\\p{L}))";

    private static final Pattern ADDRESSED =
            Pattern.compile("(?<!\\p{L})(?:Frau|Herrn?|Fr\\.|Hr\\.|Fräulein|Familie|Fam\\.|Mr\\.?|Mrs\\.?"
                    + "|Ms\\.?|Miss|Mister|Dr\\.?|Prof\\.?)\\s(?:(?:Dr|Prof|med|dent|Dipl|Mag|DDr)\\.\\s?){0,4}"
                    + NO_NAME + "(" + FAMILY + "(?:\\s" + NO_NAME + NAME + ")?)");

    private static final Pattern CALLED =
            Pattern.compile("(?<!\\p{L})(?:namens|mit Namen|(?:mein|ihr|sein) Name ist|Name:"
                    + "|my name is|(?:her|his) name is|named|by the name of|(?:sie|er|Tochter|Sohn|Kind|Patient(?:in)?|Kund(?:e|in)) hei(?:ß|ss)t)\\s("
                    + FAMILY + "(?:\\s" + NAME + ")?)");

    private static final Pattern RELATIVE =
            Pattern.compile("(?<!\\p{L})(?:daughter|son|mother|father|wife|husband|brother|sister|grandson"
                    + "|granddaughter|grandmother|grandfather|aunt|uncle|niece|nephew|girlfriend|boyfriend|client|patient|colleague"
                    + "|neighbour),?\\s(" + NAME + "(?:\\s" + NAME + ")?)");

    /** Large in English without being a name. */
    private static final Pattern LARGE_IN_ENGLISH = Pattern.compile(
            "(?:(?i:english|german|turkish|arabic|russian|polish|italian|spanish|french|ukrainian"
                    + "|greek|croatian|serbian|needs?|wants?|is|has|with|who|and|from|monday|tuesday|wednesday|thursday|friday|saturday"
                    + "|sunday|january|february|march|april|may|june|july|august|september|october|november|december|invisalign))(?!\\p{L}).*");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])" + NAME + "(?![\\p{L}\\p{N}])");

    private static final Pattern FAMILY_AFTER = Pattern.compile("\\G\\s(" + FAMILY + ")(?![\\p{L}\\p{N}])");

    private static final Pattern OF_THE_TRADE = Pattern.compile(TRADE);

    private final Set<String> given;

    /** Names by a list of given names, one a line. */
    Names(String givenNames) {
        this.given = givenNames
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every name in a text, forms of address left out. */
    Stream<Passage> in(NeedText text) {
        var value = text.value();
        var found = new ArrayList<Passage>();
        for (var pattern : List.of(ADDRESSED, CALLED)) {
            pattern.matcher(value).results().forEach(match -> found.add(new Passage(match.start(1), match.end(1))));
        }
        RELATIVE.matcher(value)
                .results()
                .filter(match -> !LARGE_IN_ENGLISH.matcher(match.group(1)).matches())
                .forEach(match -> found.add(new Passage(match.start(1), match.end(1))));
        WORD.matcher(value)
                .results()
                .filter(match -> isGiven(match.group()))
                .forEach(match -> found.add(new Passage(match.start(), family(value, match.end()))));
        return found.stream();
    }

    /** A double name is one when its first half is. */
    private boolean isGiven(String word) {
        var hyphen = word.indexOf('-');
        return given.contains(word) || (hyphen > 0 && given.contains(word.substring(0, hyphen)));
    }

    /** Where the family name ends that follows a given name; where the given name ends when none does. */
    private static int family(String text, int end) {
        var matcher = FAMILY_AFTER.matcher(text);
        return matcher.find(end) && !OF_THE_TRADE.matcher(matcher.group(1)).matches() ? matcher.end() : end;
    }
}
