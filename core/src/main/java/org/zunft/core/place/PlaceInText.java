package org.zunft.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a postal code out of a sentence: "90402 Nürnberg", "1010 Wien", "CH-8001 Zürich", "D-90402". Precision comes
 * before recall. Four digits alone are a year or an amount as often as a postal code, and over nine hundred codes
 * exist in Austria and in Switzerland alike; so a number counts only with a country before it or with the name of
 * its place after it, a German one also after "PLZ". A country set off by a space ("L 1234 Stück") needs the name, too.
 */
public final class PlaceInText {

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/])(?:(?<country>DE|D|AT|A|CH|LI|FL|LU|L)(?<joint>[-–\\s]))?(?<code>\\d{4,5})(?![\\p{N}]|[.,/-]\\d)");
    private static final Pattern FOLLOWING =
            Pattern.compile("\\s+(?:in\\s+)?(?<name>\\p{L}[\\p{L}.]*(?:[-\\s]\\p{L}+)?)");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:PLZ|Postleitzahl|postcode|postal code)[:\\s]*$", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_NAME = 3;

    private final Places places;

    /** Reads postal codes of some places. */
    public PlaceInText(Places places) {
        this.places = places;
    }

    /**
     * A postal code and the words it was read from.
     *
     * @param code the postal code
     * @param start where its words begin in the text
     * @param end where they end, exclusive
     */
    public record Found(PostalCode code, int start, int end) {}

    /**
     * The one postal code a text names.
     *
     * @return empty when there is none that is certain, or several
     */
    public Optional<Found> find(String text) {
        List<Found> found = CODE.matcher(text)
                .results()
                .flatMap(match -> read(match, text).stream())
                .toList();
        long codes = found.stream().map(Found::code).distinct().count();
        return codes == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Found> read(MatchResult match, String text) {
        String digits = match.group("code");
        String prefix = match.group("country");
        List<Country> countries = prefix == null
                ? List.of(Country.values())
                : Country.ofPrefix(prefix).map(List::of).orElse(List.of());
        List<Found> certain = new ArrayList<>();
        for (Country country : countries) {
            places.find(country.name(), digits)
                    .flatMap(place -> judge(place, match, text))
                    .ifPresent(certain::add);
        }
        return certain.size() == 1 ? Optional.of(certain.getFirst()) : Optional.empty();
    }

    private static Optional<Found> judge(Place place, MatchResult match, String text) {
        int nameEnd = endOfName(place.name(), match.end(), text);
        if (nameEnd > match.end()) {
            return Optional.of(new Found(place.code(), match.start(), nameEnd));
        }
        boolean joined = match.group("country") != null && !match.group("joint").isBlank();
        boolean certain =
                joined || (announced(match, text) && place.code().country().equals(Country.DE.name()));
        return certain ? Optional.of(new Found(place.code(), match.start(), match.end())) : Optional.empty();
    }

    private static boolean announced(MatchResult match, String text) {
        return ANNOUNCED.matcher(text.substring(0, match.start())).find();
    }

    /** Where the name of the place ends in the text; the end of the code when something else follows. */
    private static int endOfName(String name, int codeEnd, String text) {
        var following = FOLLOWING.matcher(text).region(codeEnd, text.length());
        if (!following.lookingAt()) {
            return codeEnd;
        }
        String written = following.group("name").toLowerCase(Locale.ROOT);
        String known = name.toLowerCase(Locale.ROOT);
        if (known.startsWith(written) && written.length() >= SHORTEST_NAME && endsWord(known, written.length())) {
            return following.end("name");
        }
        String first = written.split("[\\s-]", 2)[0];
        if (first.length() >= SHORTEST_NAME && known.startsWith(first) && endsWord(known, first.length())) {
            return following.start("name") + first.length();
        }
        return codeEnd;
    }

    private static boolean endsWord(String known, int length) {
        return known.length() == length || !Character.isLetter(known.charAt(length));
    }
}
