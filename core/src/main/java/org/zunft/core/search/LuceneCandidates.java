package org.zunft.core.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zunft.core.matching.CandidateIndex;
import org.zunft.core.matching.Gathered;
import org.zunft.core.matching.Gathering;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.shared.OfferId;

/** Offers in a Lucene index in memory, found by profession, circle and words. */
@Singleton
public final class LuceneCandidates implements CandidateIndex, AutoCloseable {

    /** Best words first; equals by id, so that every node cuts the list at the same place. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(OfferDocument.ID_HIGH, SortField.Type.LONG),
            new SortField(OfferDocument.ID_LOW, SortField.Type.LONG));

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
    public void put(Collection<ListedOffer> offers) {
        try {
            for (ListedOffer offer : offers) {
                Document document = OfferDocument.of(offer);
                writer.updateDocument(
                        new Term(OfferDocument.ID_TERM, offer.offer().id().toString()), document);
            }
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
                return search(searcher, gathering);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Gathered> search(IndexSearcher searcher, Gathering gathering) throws IOException {
        // Beyond the limit nobody counts, so whoever cannot get among the best need not be scored.
        var collector = new TopFieldCollectorManager(ORDER, gathering.limit(), gathering.limit());
        ScoreDoc[] hits = searcher.search(GatheringQuery.of(gathering), collector).scoreDocs;
        if (hits.length == 0) {
            return List.of();
        }
        float best = score(hits[0]);
        var gathered = new ArrayList<Gathered>(hits.length);
        for (ScoreDoc hit : hits) {
            int relative = best <= 0 ? 0 : Math.round(score(hit) / best * 1000);
            gathered.add(new Gathered(id(hit), relative));
        }
        return gathered;
    }

    private static float score(ScoreDoc hit) {
        return (Float) ((FieldDoc) hit).fields[0];
    }

    /** The collector has read both halves of the id to put equals in order. */
    private static OfferId id(ScoreDoc hit) {
        Object[] fields = ((FieldDoc) hit).fields;
        return new OfferId(new UUID((Long) fields[1], (Long) fields[2]));
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
