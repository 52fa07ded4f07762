package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Pages, colours, spot colours and paper of body and cover, and the paper of the whole. */
final class PartsCue implements Cue {

    private static final Pattern PAGES = Words.pattern("(\\d{1,4}|" + Numbers.WORD
            + ")(?:\\s?S\\.|\\s?Seiten|[ -]?seitig(?:e[nrs]?)?" + "|[ -]pages?|\\s?pp\\.?)");

    private static final Pattern COLOURS =
            Words.pattern("(?<![./])([0-8])\\s?/\\s?([0-8])(?![./])(?:-?\\s?farbig\\p{L}{0,2}|c)?");

    private static final Pattern INK =
            Words.pattern("(HKS)\\s?(\\d{1,2})(?:\\s?[KNZE])?|(?:(Pantone)|PMS)\\s?(\\d{2,4})(?:\\s?([CUM]))?");

    private static final Pattern WEIGHT = Words.pattern(
            "(\\d{2,3})(?:\\s?-?(?:g/m²|g/m2|gm2|gm²|g/qm|gsm|g|gr\\.|Gramm)|er(?=\\s(?:Bilderdruck|Papier|Karton|Offset|Natur)))");

    private static final Pattern COVER_BEFORE =
            Pattern.compile("(?:Umschlag|cover)(?: aus| auf| in| on)?:?\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern COVER_AFTER = Pattern.compile(
            "^[ -](?:(?!self|plus|und|and|mit|with|zzgl|zuzüglich)[\\p{L}-]{1,20}\\s){0,2}(?:Umschlag|cover)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final String AFTER_WEIGHT = "(?<=\\d\\s?(?:g|gsm|g/m²|g/m2)\\s)";

    private static final String NO_FILM = "(?!\\s?-?(?:kaschiert|laminat|folie|foliert|lack|cello))";

    private static final List<ColourWords> COLOUR_WORDS = List.of(
            new ColourWords(
                    4, 4, "(?:beidseitig|doppelseitig) (?:vierfarbig|4-?farbig|4c)|(?:4c|vierfarbig) beidseitig"),
            new ColourWords(
                    4, 4, "full[ -]colou?r (?:on )?both sides|(?:both|two|double)[ -]sided? (?:in )?full[ -]colou?r"),
            new ColourWords(
                    4,
                    0,
                    "einseitig (?:vierfarbig|4-?farbig|4c)|(?:4c|vierfarbig) einseitig|full[ -]colou?r one side"));

    private static final Pattern FRONT =
            Words.pattern("vorne (ein|zwei|drei|vier|\\d)-?farbig|(\\d|one|two|three|four) colou?rs? on the front");

    private static final Map<String, Long> INKS =
            Map.of("ein", 1L, "zwei", 2L, "drei", 3L, "vier", 4L, "one", 1L, "two", 2L, "three", 3L, "four", 4L);

    private static final Phrases COATINGS = Phrases.of(
            "Matte",
                    AFTER_WEIGHT + "matt" + NO_FILM
                            + "|Bilderdruck(?:papier)? matt|matt gestrichen\\p{L}{0,2}|matt coated|matt art paper",
            "Gloss",
                    AFTER_WEIGHT + "(?:glänzend|gloss)" + NO_FILM
                            + "|Bilderdruck(?:papier)? glänzend|glänzend gestrichen\\p{L}{0,2}|gloss coated|gloss art paper",
            "Satin", AFTER_WEIGHT + "(?:silk|seidenmatt)" + NO_FILM + "|silk coated",
            "None", "Naturpapier|Offsetpapier|ungestrichen\\p{L}{0,2}|uncoated",
            "Coated", "Bilderdruck(?:papier)?|gestrichene[sn]? papier");

    @Override
    public void read(NeedText text, Findings findings) {
        var body = new Gathered();
        var cover = new Gathered();
        numbers(PAGES, text.value(), "pages", body, cover);
        var coverWeight = new Gathered();
        var weight = new Gathered();
        numbers(WEIGHT, text.value(), "weight", weight, coverWeight);
        colours(text.value(), body);
        inks(text.value(), body);
        COATINGS.theOne(text.value()).ifPresent(one -> weight.put("coating", Value.of(one.getKey()), one.getValue()));
        if (!coverWeight.values.isEmpty()) {
            cover.put("media", coverWeight.attributes(), coverWeight.span());
        }
        if (!weight.values.isEmpty()) {
            if (cover.values.isEmpty()) {
                findings.add("media", weight.attributes(), weight.span());
            } else {
                body.put("media", weight.attributes(), weight.span());
            }
        }
        var parts = new ArrayList<Value>();
        var spans = new ArrayList<Span>();
        cover.part("Cover", parts, spans);
        body.part("Body", parts, spans);
        spans.stream().reduce(Span::to).ifPresent(span -> findings.add("parts", new Value.Items(parts), span));
    }

    /** A number said of the cover belongs to the cover; two different ones of the same part contradict each other. */
    private static void numbers(Pattern pattern, String text, String name, Gathered body, Gathered cover) {
        Map<Long, Span> inside = new LinkedHashMap<>();
        Map<Long, Span> outside = new LinkedHashMap<>();
        for (var match : Words.said(pattern, text)) {
            var target = isOfCover(text, match) ? outside : inside;
            Numbers.value(match.group(1)).ifPresent(number -> target.putIfAbsent(number, Span.of(match)));
        }
        only(inside, name, body);
        only(outside, name, cover);
    }

    private static void only(Map<Long, Span> said, String name, Gathered part) {
        if (said.size() == 1) {
            said.forEach((number, span) -> {
                if (number > 0) {
                    part.put(name, Value.of(number), span);
                }
            });
        }
    }

    private static boolean isOfCover(String text, MatchResult match) {
        return COVER_BEFORE.matcher(Words.before(text, match.start())).find()
                || COVER_AFTER.matcher(Words.after(text, match.end())).find();
    }

    private static void colours(String text, Gathered body) {
        var said = Words.said(COLOURS, text);
        Set<String> distinct = new LinkedHashSet<>();
        said.forEach(match -> distinct.add(match.group(1) + match.group(2)));
        if (distinct.isEmpty()) {
            colourWords(text, body);
        }
        if (distinct.size() == 1) {
            var front = Long.parseLong(said.getFirst().group(1));
            var back = Long.parseLong(said.getFirst().group(2));
            if (front >= back && front > 0) {
                body.put("colors_front", Value.of(front), Span.of(said.getFirst()));
                body.put("colors_back", Value.of(back), Span.of(said.getFirst()));
            }
        }
    }

    /** Colours said in words, where none are said in figures. */
    private static void colourWords(String text, Gathered body) {
        for (var words : COLOUR_WORDS) {
            Words.said(words.pattern, text).stream().findFirst().ifPresent(match -> {
                body.put("colors_front", Value.of(words.front), Span.of(match));
                body.put("colors_back", Value.of(words.back), Span.of(match));
            });
        }
        Words.said(FRONT, text).stream().findFirst().ifPresent(match -> {
            var said = match.group(1) == null ? match.group(2) : match.group(1);
            var known = INKS.get(said.toLowerCase(Locale.ROOT));
            body.put("colors_front", Value.of(known == null ? Long.parseLong(said) : known), Span.of(match));
        });
    }

    /** Words for so many colours on front and back. */
    private record ColourWords(long front, long back, Pattern pattern) {

        ColourWords(long front, long back, String expression) {
            this(front, back, Words.pattern(expression));
        }
    }

    private static void inks(String text, Gathered body) {
        var names = new LinkedHashSet<String>();
        for (var match : Words.said(INK, text)) {
            var pantone = match.group(4);
            var finish = match.group(5) == null ? "" : " " + match.group(5);
            names.add(pantone == null ? "HKS " + match.group(2) : "Pantone " + pantone + finish);
            body.put("spot", Value.of(List.copyOf(names)), Span.of(match));
        }
    }

    /** What has been read of one object, with the words it came from. */
    private static final class Gathered {

        private final Map<String, Value> values = new LinkedHashMap<>();
        private final List<Span> spans = new ArrayList<>();

        void put(String name, Value value, Span span) {
            values.put(name, value);
            spans.add(span);
        }

        Attributes attributes() {
            return new Attributes(values);
        }

        Span span() {
            return spans.stream().reduce(Span::to).orElseThrow();
        }

        void part(String role, List<Value> parts, List<Span> all) {
            if (!values.isEmpty()) {
                var described = new LinkedHashMap<String, Value>();
                described.put("role", Value.of(role));
                described.putAll(values);
                parts.add(new Attributes(described));
                all.add(span());
            }
        }
    }
}
