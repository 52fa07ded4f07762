package org.zunft.core.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zunft.core.place.PostalCode;

/** How values that several tables hold are written in columns. */
final class Columns {

    private static final String SEPARATOR = ",";

    private Columns() {}

    /** A language, as its BCP 47 tag. */
    static String tag(Locale locale) {
        return locale.toLanguageTag();
    }

    static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }

    /** Languages as their tags, separated by commas, which no tag contains. */
    static String tags(List<Locale> locales) {
        return locales.stream().map(Locale::toLanguageTag).collect(Collectors.joining(SEPARATOR));
    }

    static List<Locale> locales(String tags) {
        return tags.isEmpty()
                ? List.of()
                : Stream.of(tags.split(SEPARATOR, -1)).map(Columns::locale).toList();
    }

    static Optional<PostalCode> place(@Nullable String country, @Nullable String code) {
        return country == null || code == null ? Optional.empty() : Optional.of(new PostalCode(country, code));
    }
}
