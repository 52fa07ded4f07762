package org.zunft.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zunft.bench.world.Resident;

/**
 * Yardstick (a): the bare Lucene query that finds the same candidates. The same texts, filter and words over an index
 * of its own; the best 200 by score, no ids fetched, nothing judged.
 */
final class BareLucene implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String PROFESSION = "profession";

    private final Analyzer analyzer = new GermanAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareLucene(List<Resident> residents) {
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Resident resident : residents) {
                    var document = new Document();
                    resident.offer()
                            .profession()
                            .ifPresent(id -> document.add(new StringField(PROFESSION, id.value(), Field.Store.NO)));
                    document.add(new TextField(TEXT, resident.offer().text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** How many of the best it finds. */
    int search(String profession, String text, int limit) {
        try {
            var words = new BooleanQuery.Builder();
            words(text).forEach(word -> words.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD));
            var query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(PROFESSION, profession)), Occur.FILTER)
                    .add(words.build(), Occur.SHOULD)
                    .build();
            return searcher.search(query, limit).scoreDocs.length;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Set<String> words(String text) throws IOException {
        var words = new LinkedHashSet<String>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
        }
        return words;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
