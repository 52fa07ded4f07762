package org.zunft.api.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.api.Resources;

/**
 * The sentences of a profession by language. A sentence is an ICU message pattern with named arguments, for
 * instance <code>{pages, plural, one {# page} other {# pages}}</code>.
 *
 * <p>Besides the keys of its reasons a profession has {@code profession.name}, {@code service.<code>} for each
 * service, {@code term.<code>} for each term its reasons name, and {@code need.<name>} and {@code offer.<name>} for
 * the attributes of its schemas.
 *
 * @param patterns patterns by key, by language
 */
public record Messages(Map<Locale, Map<String, String>> patterns) {

    /** Copies the patterns. */
    public Messages {
        patterns = patterns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /**
     * Reads {@code messages_<language>.properties} (UTF-8) for each language from beside a class of the plugin.
     *
     * @param anchor a class of the plugin
     * @param locales the languages
     * @throws IllegalStateException if a file is missing
     */
    public static Messages fromResources(Class<?> anchor, Locale... locales) {
        var patterns = new HashMap<Locale, Map<String, String>>();
        Arrays.stream(locales).forEach(locale -> patterns.put(locale, read(anchor, locale)));
        return new Messages(patterns);
    }

    /** The languages there are sentences in. */
    public Set<Locale> locales() {
        return patterns.keySet();
    }

    /** The pattern of a key in a language. */
    public Optional<String> pattern(Locale locale, String key) {
        return Optional.ofNullable(patterns.getOrDefault(locale, Map.of()).get(key));
    }

    private static Map<String, String> read(Class<?> anchor, Locale locale) {
        var properties = new Properties();
        try {
            properties.load(
                    new StringReader(Resources.text(anchor, "messages_" + locale.getLanguage() + ".properties")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var patterns = new HashMap<String, String>();
        properties.forEach((key, value) -> patterns.put((String) key, (String) value));
        return patterns;
    }
}
