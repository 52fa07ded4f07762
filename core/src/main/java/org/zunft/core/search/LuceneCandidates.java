package org.zunft.core.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
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
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(OfferDocument.ID, SortField.Type.STRING));

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
        var collector = new TopFieldCollectorManager(ORDER, gathering.limit(), null, Integer.MAX_VALUE);
        ScoreDoc[] hits = searcher.search(GatheringQuery.of(gathering), collector).scoreDocs;
        if (hits.length == 0) {
            return List.of();
        }
        float best = score(hits[0]);
        var gathered = new ArrayList<Gathered>(hits.length);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : hits) {
            int relative = best <= 0 ? 0 : Math.round(score(hit) / best * 1000);
            gathered.add(new Gathered(id(leaves, hit.doc), relative));
        }
        return gathered;
    }

    private static float score(ScoreDoc hit) {
        return (Float) ((FieldDoc) hit).fields[0];
    }

    private static OfferId id(List<LeafReaderContext> leaves, int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), OfferDocument.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("An offer without an identity is in the index");
        }
        return OfferDocument.id(ids.lookupOrd(ids.ordValue()));
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
