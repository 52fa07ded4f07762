package org.zunft.plugin.dental.cues;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers what must not be read: contacts and dates, and clauses that speak of what has been. The text keeps its
 * length, so that places in it stay right.
 */
final class Mask {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String COVER = "_";

    private static final List<Pattern> CONTACTS = List.of(
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]+|https?://\\S+|www\\.\\S+",
                    FLAGS),
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00)[1-9]\\d{0,2}[\\d \\u00a0()/.-]{5,20}\\d", FLAGS),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/-])\\(?0\\d{2,5}\\)?[ \\u00a0/-]{0,3}\\d[\\d \\u00a0/-]{3,14}\\d", FLAGS),
            Pattern.compile("(?<![\\p{N}.])\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?", FLAGS),
            Pattern.compile("private[nr]?\\sZusatzversicherung|Zahnzusatzversicherung|Zusatzversicherung", FLAGS));

    /** "Implantat nach Extraktion vor drei Monaten" wants the implant and had the extraction. */
    private static final Pattern AFTER_PAST = Pattern.compile(
            "(?<!\\p{L})nach (?:(?:der|einer|dem|einem) )?\\p{L}+ vor (?:\\p{L}{2,10}|\\d{1,2}) (?:Jahren?|Monaten?|Wochen)(?!\\p{L})",
            FLAGS);

    private static final String CLAUSE = "[^.,;:!?_]";

    private static final Pattern PAST = Pattern.compile(
            "(?<=^|[.,;:!?]|_)" + CLAUSE
                    + "{0,120}?(?<!\\p{L})(?:hatten?|letztes Jahr|letzten (?:Monat|Sommer|Winter|Herbst)|voriges Jahr"
                    + "|vor (?:\\p{L}{2,10}|\\d{1,2}) (?:Jahren?|Monaten?|Wochen)|damals|früher|had|last (?:year|month)"
                    + "|(?:years?|months?|weeks?) ago|already has|used to|after (?:a|the|his|her) (?:failed|lost|broken)"
                    + "|nach (?:einer|der|dem|einem) (?:verlorenen|gescheiterten|missglückten))(?!\\p{L})" + CLAUSE
                    + "{0,120}",
            FLAGS);

    private static final Pattern TURN =
            Pattern.compile("(?<!\\p{L})(?:jetzt|nun|aber|now|but|braucht|needs)(?!\\p{L})", FLAGS);

    private Mask() {}

    /** The text without contacts and dates. */
    static String coverContacts(String text) {
        var covered = text;
        for (var pattern : CONTACTS) {
            covered = pattern.matcher(covered).replaceAll(match -> COVER.repeat(match.end() - match.start()));
        }
        return covered;
    }

    /** The text without clauses about what has been; what a clause says after "now" or "but" stays. */
    static String coverPast(String text) {
        var begun = AFTER_PAST.matcher(text).replaceAll(match -> COVER.repeat(match.end() - match.start()));
        return PAST.matcher(begun).replaceAll(match -> {
            var clause = match.group();
            var turn = TURN.matcher(clause);
            var end = clause.length();
            while (turn.find()) {
                end = turn.start();
            }
            return COVER.repeat(end) + Matcher.quoteReplacement(clause.substring(end));
        });
    }
}
