package org.zunft.server.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zunft.core.profession.Wording;

/** The language a client wants its answer in. */
final class Languages {

    private static final int LONGEST_HEADER = 500;

    private Languages() {}

    /** By {@code Accept-Language} with its weights; English when it asks for nothing the product speaks. */
    static Locale of(HttpRequest<?> request) {
        return of(Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE), ""));
    }

    static Locale of(String header) {
        Locale fallback = Wording.LOCALES.getFirst();
        if (header.isBlank() || header.length() > LONGEST_HEADER) {
            return fallback;
        }
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(header);
            Locale found = Locale.lookup(wanted, Wording.LOCALES);
            return found == null ? fallback : found;
        } catch (IllegalArgumentException malformed) {
            return fallback;
        }
    }
}
