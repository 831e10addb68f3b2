package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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
        return score(index.words(terms), weights);
    }

    /// @param words of the index, in its order
    Scores score(List<QueryWord> words, FieldWeights weights) {
        var values = new float[documents.length];
        var bm25f = index.bm25f(weights);
        for (QueryWord word : words) {
            visit(
                    Segment::words,
                    (segment, postings) -> word.word().term(segment),
                    (place, live, list) -> values[place] += (float) (word.weight() * bm25f.frequency(live, list)));
        }
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
        for (int place = 0; place < documents.length; place++) {
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

    private void addLabel(String label, double idf, float[] values) {
        visit(Segment::labels, (segment, postings) -> postings.find(label), (place, live, list) -> {
            if (!live.isDead(list.document())) {
                values[place] += (float) idf;
            }
        });
    }

    /// Goes through those that have a term.
    private void visit(Function<Segment, Postings> kind, TermFinder finder, Visitor visitor) {
        var segments = index.segments();
        int place = 0;
        for (int segment = 0; segment < segments.size(); segment++) {
            var live = segments.get(segment);
            int end = first(live.first() + live.segment().size());
            if (place < end) {
                var postings = kind.apply(live.segment());
                int term = finder.find(segment, postings);
                if (term >= 0) {
                    visit(live, postings.seekingCursor(term), place, end, visitor);
                }
            }
            place = end;
        }
    }

    private void visit(LiveSegment live, SeekingCursor list, int first, int end, Visitor visitor) {
        for (int place = first; place < end; place++) {
            if (list.seek(documents[place] - live.first())) {
                visitor.visit(place, live, list.list());
            }
        }
    }

    /// The place of the first of these that is in a place of the index or behind it.
    private int first(int document) {
        int place = Arrays.binarySearch(documents, document);
        return place < 0 ? -place - 1 : place;
    }

    /// What is above 0.
    private Scores scores(float[] values) {
        return new Scores(index, documents, values);
    }

    private interface TermFinder {

        /// The place of the term among those of a segment; negative if it does not stand there.
        ///
        /// @param segment its place among the index's
        int find(int segment, Postings postings);
    }

    private interface Visitor {

        /// @param place among the candidates
        /// @param list  at the document of the segment that has the term
        void visit(int place, LiveSegment live, PostingCursor list);
    }
}
