package org.zunft.plugin.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.zunft.api.Resources;
import org.zunft.api.text.Term;
import org.zunft.api.text.Vocabulary;

/** The terms of architecture and what people call them, from {@code words_<language>.properties}. */
final class ArchitectureVocabulary {

    private ArchitectureVocabulary() {}

    static Vocabulary read() {
        var german = words(Locale.GERMAN);
        var english = words(Locale.ENGLISH);
        var codes = new TreeSet<>(german.stringPropertyNames());
        codes.addAll(english.stringPropertyNames());
        var terms = new ArrayList<Term>();
        for (var code : codes) {
            terms.add(new Term(code, Map.of(Locale.GERMAN, split(german, code), Locale.ENGLISH, split(english, code))));
        }
        return new Vocabulary(terms);
    }

    private static Properties words(Locale locale) {
        var properties = new Properties();
        var name = "words_" + locale.getLanguage() + ".properties";
        try {
            properties.load(new StringReader(Resources.text(ArchitectureVocabulary.class, name)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties;
    }

    private static List<String> split(Properties words, String code) {
        return Arrays.stream(words.getProperty(code, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
