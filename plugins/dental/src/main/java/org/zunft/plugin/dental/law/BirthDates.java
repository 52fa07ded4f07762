package org.zunft.plugin.dental.law;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;

/**
 * Dates of birth: whatever follows a word for birth, and full dates that lie years back, for what else would somebody
 * write so exactly. Ages in years are no dates.
 */
final class BirthDates {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A full date at least so many years back is taken for a date of birth. */
    private static final int YEARS_BACK = 2;

    private static final String MONTH =
            "(?:jan|jän|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\\p{L}{0,6}\\.?";

    private static final String DATE =
            "(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?<year>\\d{4}|\\d{2})|(?<iso>\\d{4})-\\d{2}-\\d{2}"
                    + "|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?" + MONTH + "\\s(?<named>\\d{4})"
                    + "|" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?<american>\\d{4}))";

    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\p{N}./-])" + DATE + "(?![\\p{N}])", FLAGS);

    private static final Pattern BORN = Pattern.compile(
            "(?:(?<!\\p{L})(?:geb(?:oren(?:e[rsn]?)?|\\.)?|geburts(?:datum|tag|jahr)|jahrgang|jg\\.|born|birth(?:day|date)?"
                    + "|d\\.?o\\.?b\\.?)(?!\\p{L})|\\*)[^\\d\\n]{0,14}?(?:" + DATE
                    + "|(?<only>(?:19|20)\\d{2})|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|"
                    + MONTH + "))(?!\\p{N})",
            FLAGS);

    private BirthDates() {}

    static Stream<Passage> in(NeedText text) {
        return Stream.concat(
                BORN.matcher(text.value()).results().map(BirthDates::passage),
                ANY.matcher(text.value())
                        .results()
                        .filter(match -> liesBack(match, text.today().getYear()))
                        .map(BirthDates::passage));
    }

    private static boolean liesBack(MatchResult match, int thisYear) {
        return Stream.of("year", "iso", "named", "american")
                .map(match::group)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(digits -> year(digits, thisYear))
                .filter(year -> year <= thisYear - YEARS_BACK)
                .isPresent();
    }

    /** Two digits stand for the latest such year that is not to come. */
    private static int year(String digits, int thisYear) {
        var number = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return number;
        }
        var century = thisYear - thisYear % 100;
        return number <= thisYear % 100 ? century + number : century - 100 + number;
    }

    private static Passage passage(MatchResult match) {
        return new Passage(match.start(), match.end());
    }
}
