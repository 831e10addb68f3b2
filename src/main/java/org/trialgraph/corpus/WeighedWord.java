package org.trialgraph.corpus;

import java.util.List;
import java.util.stream.IntStream;

/// How much a word counts in each document that it stands in, by some weights of the fields: what is slow to tell of
/// many documents, told once.
final class WeighedWord {

    /// An int and a float.
    private static final int BYTES_OF_A_DOCUMENT = 8;

    private final int[] documents;
    private final float[] frequencies;

    private WeighedWord(int size) {
        this.documents = new int[size];
        this.frequencies = new float[size];
    }

    /// Reads the word's lists, those of several segments at once.
    static WeighedWord of(IndexedWord word, Bm25f bm25f, List<LiveSegment> segments) {
        var weighed = new WeighedWord(word.documents());
        var firsts = new int[segments.size()];
        for (int segment = 1; segment < firsts.length; segment++) {
            firsts[segment] = firsts[segment - 1] + segments.get(segment - 1).wordCount(word.term(segment - 1));
        }
        IntStream.range(0, firsts.length)
                .parallel()
                .filter(segment -> word.term(segment) >= 0)
                .forEach(segment -> weighed.read(segments.get(segment), word.term(segment), bm25f, firsts[segment]));
        return weighed;
    }

    private void read(LiveSegment live, int term, Bm25f bm25f, int first) {
        int place = first;
        for (var cursor = live.segment().words().cursor(term); cursor.next(); ) {
            if (!live.isDead(cursor.document())) {
                documents[place] = live.first() + cursor.document();
                frequencies[place++] = bm25f.frequency(live, cursor);
            }
        }
    }

    /// Adds what it gives to each document.
    ///
    /// @param weight of the word in a query
    /// @param sums   by document
    void addTo(float[] sums, double weight) {
        for (int place = 0; place < documents.length; place++) {
            sums[documents[place]] += (float) (weight * frequencies[place]);
        }
    }

    /// How much memory it takes, about.
    int bytes() {
        return BYTES_OF_A_DOCUMENT * documents.length;
    }
}
