package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Collection;

/// Some trials of an index. What is asked of them costs as much as they are, and hardly grows with the others.
public final class Candidates {

    private final CorpusIndex index;
    private final int[] documents;

    /// @param documents places in the index, ascending
    Candidates(CorpusIndex index, int[] documents) {
        this.index = index;
        this.documents = documents;
    }

    /// BM25F of each that has one of these words.
    public Scores score(Collection<WeightedTerm> terms, FieldWeights weights) {
        var values = new float[documents.length];
        terms.forEach(term -> add(term, weights, values));
        return scores(values);
    }

    /// What each has in common with these keys, as a share of what either has, rare ones counting for more (Jaccard,
    /// weighed by idf): from 0 to 1.
    public Scores overlap(Label label, Collection<String> keys) {
        var values = new float[documents.length];
        double all = 0;
        for (String key : keys) {
            double idf = index.idf(index.documentFrequency(label, key));
            all += idf;
            addLabel(label.indexed(key), idf, values);
        }
        float[] others = index.labelSums(label);
        for (int place = 0; place < values.length; place++) {
            if (values[place] > 0) {
                values[place] = (float) (values[place] / (all + others[documents[place]] - values[place]));
            }
        }
        return scores(values);
    }

    /// The sums of the idf of these keys in each.
    public Scores match(Label label, Collection<String> keys) {
        var values = new float[documents.length];
        keys.forEach(key -> addLabel(label.indexed(key), index.idf(index.documentFrequency(label, key)), values));
        return scores(values);
    }

    /// Adds what a word gives.
    ///
    /// @param values by place among these
    void add(WeightedTerm term, FieldWeights weights, float[] values) {
        double weight = index.weight(term);
        for (LiveSegment live : index.segments()) {
            int found = live.segment().words().find(term.stem());
            if (found >= 0) {
                var list = live.segment().words().seekingCursor(found);
                for (int place = first(live); isIn(live, place); place++) {
                    if (list.seek(documents[place] - live.first())) {
                        values[place] += (float) (weight * index.frequency(live, list.list(), weights));
                    }
                }
            }
        }
    }

    private void addLabel(String label, double idf, float[] values) {
        for (LiveSegment live : index.segments()) {
            int found = live.segment().labels().find(label);
            if (found >= 0) {
                var list = live.segment().labels().seekingCursor(found);
                for (int place = first(live); isIn(live, place); place++) {
                    int document = documents[place] - live.first();
                    if (list.seek(document) && !live.isDead(document)) {
                        values[place] += (float) idf;
                    }
                }
            }
        }
    }

    /// The place of the first that is in a segment or behind it.
    private int first(LiveSegment live) {
        int place = Arrays.binarySearch(documents, live.first());
        return place < 0 ? -place - 1 : place;
    }

    private boolean isIn(LiveSegment live, int place) {
        return place < documents.length
                && documents[place] < live.first() + live.segment().size();
    }

    /// What is above 0.
    Scores scores(float[] values) {
        return Scores.of(index, documents, values);
    }
}
