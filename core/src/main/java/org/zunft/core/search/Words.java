package org.zunft.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Turns text into the words under which it is found, in German and in English. */
final class Words {

    static final String GERMAN = "text_de";
    static final String ENGLISH = "text_en";

    /** The fields of all languages. */
    static final List<String> FIELDS = List.of(GERMAN, ENGLISH);

    /** More different words make no match better, only slower. */
    static final int MOST = 64;

    private static final Analyzer ANALYZER =
            new PerFieldAnalyzerWrapper(new GermanAnalyzer(), Map.of(ENGLISH, new EnglishAnalyzer()));

    private Words() {}

    static Analyzer analyzer() {
        return ANALYZER;
    }

    /** The field for text of a language; German unless it is English. */
    static String field(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : GERMAN;
    }

    /** The different words of a text as a field knows them, the first {@link #MOST} of them. */
    static Set<String> of(String field, String text) {
        var words = new LinkedHashSet<String>();
        try (TokenStream tokens = ANALYZER.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < MOST && tokens.incrementToken()) {
                words.add(term.toString());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return words;
    }
}
