package org.zunft.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;
import org.zunft.core.matching.Gathered;

/**
 * Collects the offers whose words agree best; equals are cut by lot, so that every node cuts the list at the same
 * place. Lots are read of those few alone that stand at the cut: Lucene's own sort by score and field reads them of
 * every document and costs more than the search itself.
 */
final class BestByWords implements CollectorManager<BestByWords.Best, List<Gathered>> {

    private final int limit;

    BestByWords(int limit) {
        this.limit = limit;
    }

    private static final Scorable NO_WORDS = new Scorable() {
        @Override
        public float score() {
            return 0;
        }
    };

    private record Hit(float score, long lot, int mark) implements Comparable<Hit> {

        /** The best first; of equals the lower lot. */
        @Override
        public int compareTo(Hit other) {
            return score == other.score ? Long.compare(lot, other.lot) : Float.compare(other.score, score);
        }
    }

    @Override
    public Best newCollector() {
        return new Best(limit);
    }

    @Override
    public List<Gathered> reduce(Collection<Best> collectors) throws IOException {
        var hits = new ArrayList<Hit>(limit);
        for (Best best : collectors) {
            best.addTo(hits);
        }
        hits.sort(null);
        float best = hits.isEmpty() ? 0 : hits.getFirst().score();
        var gathered = new ArrayList<Gathered>(limit);
        for (Hit hit : hits.subList(0, Math.min(limit, hits.size()))) {
            gathered.add(new Gathered(hit.mark(), best <= 0 ? 0 : Math.round(hit.score() / best * 1000)));
        }
        return gathered;
    }

    /** What was found so far that may be among the best. */
    static final class Best implements Collector {

        private final int limit;
        private final LongHeap scores;
        private final List<InLeaf> leaves = new ArrayList<>();
        /** The worst score that may still be among the best. */
        private float cut = Float.NEGATIVE_INFINITY;

        private Best(int limit) {
            this.limit = limit;
            this.scores = new LongHeap(limit);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) {
            var leaf = new InLeaf(context);
            leaves.add(leaf);
            return leaf;
        }

        private void addTo(List<Hit> hits) throws IOException {
            for (InLeaf leaf : leaves) {
                leaf.addTo(hits);
            }
        }

        /** Keeps a score; tells whether it may be among the best. */
        private boolean keeps(float score) {
            if (score < cut) {
                return false;
            }
            scores.insertWithOverflow(NumericUtils.floatToSortableInt(score));
            if (scores.size() == limit) {
                cut = NumericUtils.sortableIntToFloat((int) scores.top());
            }
            return true;
        }

        /** What was found in one part of the index. */
        private final class InLeaf implements LeafCollector {

            private final LeafReaderContext context;
            private Scorable scorer = NO_WORDS;
            private int[] documents = new int[0];
            private float[] agreements = new float[0];
            private int size;

            InLeaf(LeafReaderContext context) {
                this.context = context;
            }

            @Override
            public void setScorer(Scorable given) {
                scorer = given;
            }

            @Override
            public void collect(int document) throws IOException {
                float score = scorer.score();
                if (keeps(score)) {
                    documents = ArrayUtil.grow(documents, size + 1);
                    agreements = ArrayUtil.grow(agreements, size + 1);
                    documents[size] = document;
                    agreements[size] = score;
                    size++;
                }
            }

            void addTo(List<Hit> hits) throws IOException {
                NumericDocValues lots = DocValues.getNumeric(context.reader(), OfferDocument.LOT);
                NumericDocValues marks = DocValues.getNumeric(context.reader(), OfferDocument.MARK);
                for (int index = 0; index < size; index++) {
                    if (agreements[index] >= cut) {
                        hits.add(new Hit(agreements[index], value(lots, documents[index]), (int)
                                value(marks, documents[index])));
                    }
                }
            }
        }
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("Document " + document + " lacks a number every offer has");
        }
        return values.longValue();
    }
}
