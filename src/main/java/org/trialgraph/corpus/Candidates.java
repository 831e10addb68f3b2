package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/// Some trials of an index. What is asked of them costs as much as they are, and hardly grows with the others.
public final class Candidates {

    private final CorpusIndex index;
    private final int[] documents;
    private final int size;

    /// @param documents places in the index, ascending
    /// @param size      how many of these count
    Candidates(CorpusIndex index, int[] documents, int size) {
        this.index = index;
        this.documents = documents;
        this.size = size;
    }

    /// BM25F of each that has one of these words.
    public Scores score(Collection<WeightedTerm> terms, FieldWeights weights) {
        var values = new float[size];
        var bm25f = index.bm25f(weights);
        index.words(terms).forEach(word -> add(word, bm25f, values));
        return scores(values);
    }

    /// What each has in common with these keys, as a share of what either has, rare ones counting for more (Jaccard,
    /// weighed by idf): from 0 to 1.
    public Scores overlap(Label label, Collection<String> keys) {
        var values = new float[size];
        double all = 0;
        for (String key : keys) {
            double idf = index.idf(index.documentFrequency(label, key));
            all += idf;
            addLabel(label.indexed(key), idf, values);
        }
        float[] others = index.labelSums(label);
        for (int place = 0; place < size; place++) {
            if (values[place] > 0) {
                values[place] = (float) (values[place] / (all + others[documents[place]] - values[place]));
            }
        }
        return scores(values);
    }

    /// The sums of the idf of these keys in each.
    public Scores match(Label label, Collection<String> keys) {
        var values = new float[size];
        keys.forEach(key -> addLabel(label.indexed(key), index.idf(index.documentFrequency(label, key)), values));
        return scores(values);
    }

    /// Adds what a word gives.
    ///
    /// @param values by place among these
    void add(QueryWord word, Bm25f bm25f, float[] values) {
        visit(
                Segment::words,
                word.stem(),
                (place, live, list) -> values[place] += (float) (word.weight() * bm25f.frequency(live, list)));
    }

    private void addLabel(String label, double idf, float[] values) {
        visit(Segment::labels, label, (place, live, list) -> {
            if (!live.isDead(list.document())) {
                values[place] += (float) idf;
            }
        });
    }

    /// Goes through those that have a term.
    private void visit(Function<Segment, Postings> kind, String term, Visitor visitor) {
        for (LiveSegment live : index.segments()) {
            int end = live.first() + live.segment().size();
            int place = first(live);
            int found = place < size && documents[place] < end
                    ? kind.apply(live.segment()).find(term)
                    : -1;
            if (found >= 0) {
                var list = kind.apply(live.segment()).seekingCursor(found);
                for (; place < size && documents[place] < end; place++) {
                    if (list.seek(documents[place] - live.first())) {
                        visitor.visit(place, live, list.list());
                    }
                }
            }
        }
    }

    /// The place of the first that is in a segment or behind it.
    private int first(LiveSegment live) {
        int place = Arrays.binarySearch(documents, 0, size, live.first());
        return place < 0 ? -place - 1 : place;
    }

    /// What is above 0.
    Scores scores(float[] values) {
        return Scores.of(index, documents, values, size);
    }

    private interface Visitor {

        /// @param place among the candidates
        /// @param list  at the document of the segment that has the term
        void visit(int place, LiveSegment live, PostingCursor list);
    }
}
