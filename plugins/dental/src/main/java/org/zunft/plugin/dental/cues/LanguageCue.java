package org.zunft.plugin.dental.cues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/**
 * Languages the client speaks or wants. In German the noun written large is the language and the adjective is not; in
 * English only what is spoken, preferred or wanted is one, for a Turkish patient may want anything.
 */
final class LanguageCue implements Cue {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Map<String, String> GERMAN = names(
            "de Deutsch|en Englisch|tr Türkisch|ar Arabisch|ru Russisch|uk Ukrainisch|pl Polnisch|it Italienisch|es Spanisch|fr Französisch"
                    + "|pt Portugiesisch|el Griechisch|hr Kroatisch|sr Serbisch|bs Bosnisch|sq Albanisch|mk Mazedonisch|sl Slowenisch|ro Rumänisch"
                    + "|bg Bulgarisch|hu Ungarisch|cs Tschechisch|sk Slowakisch|nl Niederländisch|fa Persisch|fa Farsi|ku Kurdisch|ps Paschtu|ur Urdu"
                    + "|hi Hindi|zh Chinesisch|ja Japanisch|vi Vietnamesisch|ti Tigrinya|so Somali|ka Georgisch|hy Armenisch");

    private static final Map<String, String> ENGLISH = names(
            "de German|en English|tr Turkish|ar Arabic|ru Russian|uk Ukrainian|pl Polish|it Italian|es Spanish|fr French|pt Portuguese|el Greek"
                    + "|hr Croatian|sr Serbian|bs Bosnian|sq Albanian|mk Macedonian|sl Slovene|ro Romanian|bg Bulgarian|hu Hungarian|cs Czech|sk Slovak"
                    + "|nl Dutch|fa Persian|fa Farsi|ku Kurdish|ps Pashto|ur Urdu|hi Hindi|zh Chinese|ja Japanese|vi Vietnamese|ti Tigrinya|so Somali"
                    + "|ka Georgian|hy Armenian");

    private static final String ANY_GERMAN = "(?:" + String.join("|", GERMAN.keySet()) + ")";
    private static final String ANY_ENGLISH = "(?:" + String.join("|", ENGLISH.keySet()) + ")";

    private static final Pattern NOUN =
            Pattern.compile("(?<!\\p{L})(" + ANY_GERMAN + ")(?!\\p{L}|-?sprach|[- ](?:kurs|lehrer|unterricht))");

    private static final Pattern SPOKEN =
            Pattern.compile("(?<!\\p{L})(" + ANY_GERMAN + ")(?:[- ]?sprachig\\p{L}*|[- ]sprechend\\p{L}*)", FLAGS);

    private static final Pattern AFTER_SPEAKING = Pattern.compile(
            "(?<=(?<!\\p{L})(?:spricht|sprechen|spreche|versteht|auf) (?:nur |fast nur |lieber |auch |gut )?)("
                    + ANY_GERMAN + ")(?!\\p{L})",
            FLAGS);

    private static final String LIST = "(" + ANY_ENGLISH + "(?:(?:, | and | or |/)" + ANY_ENGLISH + ")*)";

    private static final List<Pattern> IN_ENGLISH = List.of(
            Pattern.compile(
                    "(?<!\\p{L})(?:speak(?:s|ing)?|spoken|understands?|prefers?|in|only|talks?|communicate in) (?:only |mainly |just |some |fluent |to speak )?"
                            + LIST + "(?!\\p{L}| (?:public|statutory|health|insur|patient|client|family|dentist))",
                    FLAGS),
            Pattern.compile("(?<!\\p{L})" + LIST + "[- ]speak(?:ing|ers?)(?!\\p{L})", FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})" + LIST
                            + " (?:is )?(?:preferred|would be (?:nice|good|great|helpful|ideal)|if possible|required|essential|only|spoken|a must|needed)(?!\\p{L})",
                    FLAGS));

    private static final Pattern DENIED = Pattern.compile(
            "(?<!\\p{L})(?:kein\\p{L}{0,2}|kaum|(?:ein )?wenig|etwas|ein bisschen|schlecht(?:es)?|nicht|ohne|gebrochen(?:es)?|schlechtes|no|not|little|hardly any|poor|without|n['’]t speak|barely)\\s(?:(?:gut|viel|much|any|good|speak)\\s)?$",
            FLAGS);

    private static final Pattern ONLY_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:nur|ausschließlich|muss|zwingend|unbedingt|only|only speaks?|only understands?|nothing but|must speak|has to speak)\\s(?:auf\\s)?$",
            FLAGS);

    private static final Pattern ONLY_AFTER = Pattern.compile(
            "^[- ]?(?:sprachig\\p{L}*|speaking\\p{L}*(?: \\p{L}+)?)?\\s(?:ist |is |sprechen )?(?:zwingend|unbedingt|ein muss|pflicht|bedingung|voraussetzung|essential|required|a must|only)(?!\\p{L})",
            FLAGS);

    private static final Pattern NO_GERMAN =
            Words.pattern("(?:kein|spricht nicht) deutsch|no german|does(?: not|n['’]t) speak german|without german");

    @Override
    public void read(NeedText text, Findings findings) {
        var value = text.value();
        Map<Integer, Said> said = new TreeMap<>();
        for (var pattern : List.of(NOUN, SPOKEN, AFTER_SPEAKING)) {
            pattern.matcher(value)
                    .results()
                    .forEach(match -> add(said, GERMAN, match.group(1), Span.of(match, 1), value));
        }
        for (var pattern : IN_ENGLISH) {
            pattern.matcher(value)
                    .results()
                    .forEach(match -> Pattern.compile(ANY_ENGLISH, FLAGS)
                            .matcher(match.group(1))
                            .results()
                            .forEach(one -> add(
                                    said,
                                    ENGLISH,
                                    one.group(),
                                    new Span(match.start(1) + one.start(), match.start(1) + one.end()),
                                    value)));
        }
        if (said.isEmpty()) {
            return;
        }
        var tags = new ArrayList<String>();
        said.values().stream().map(Said::tag).distinct().forEach(tags::add);
        var span = said.values().stream().map(Said::span).reduce(Span::to).orElseThrow();
        findings.add("languages", Value.of(tags), span);
        var first = said.values().iterator().next();
        if (ONLY_BEFORE.matcher(Words.before(value, first.span().start())).find()
                || ONLY_AFTER.matcher(Words.after(value, span.end())).find()
                || NO_GERMAN.matcher(value).find()) {
            findings.add("languages_must", Value.of(true), span);
        }
    }

    private record Said(String tag, Span span) {}

    private static void add(Map<Integer, Said> said, Map<String, String> names, String name, Span span, String text) {
        var tag = names.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
        if (!DENIED.matcher(Words.before(text, span.start())).find()) {
            tag.ifPresent(found -> said.putIfAbsent(span.start(), new Said(found, span)));
        }
    }

    private static Map<String, String> names(String pairs) {
        return Pattern.compile("\\|")
                .splitAsStream(pairs)
                .map(pair -> pair.split(" ", 2))
                .collect(Collectors.toMap(pair -> pair[1], pair -> pair[0], (one, other) -> one, LinkedHashMap::new));
    }
}
