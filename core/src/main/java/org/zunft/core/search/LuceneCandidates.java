package org.zunft.core.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zunft.core.matching.CandidateIndex;
import org.zunft.core.matching.Gathered;
import org.zunft.core.matching.Gathering;
import org.zunft.core.matching.Marked;

/** Offers in a Lucene index in memory, found by profession, circle and words. */
@Singleton
public final class LuceneCandidates implements CandidateIndex, AutoCloseable {

    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An empty index. */
    public LuceneCandidates() {
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(), new IndexWriterConfig(Words.analyzer()).setRAMBufferSizeMB(16));
            searchers = new SearcherManager(writer, null);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void put(Collection<Marked> offers) {
        try {
            for (Marked offer : offers) {
                writer.updateDocument(OfferDocument.term(offer), OfferDocument.of(offer));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Every segment costs each query a look-up of each word, so a full shelf goes into one. */
    @Override
    public void settle() {
        try {
            writer.forceMerge(1);
            searchers.maybeRefreshBlocking();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public List<Gathered> gather(Gathering gathering) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.search(
                        GatheringQuery.of(gathering, searcher.getIndexReader()), new BestByWords(gathering.limit()));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
