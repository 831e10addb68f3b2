package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a query gave some trials of an index, of those that it matches at all.
public final class Scores {

    private final CorpusIndex index;
    private final int[] documents;
    private final float[] values;

    /// What is above 0.
    ///
    /// @param documents ascending
    /// @param values    of each of these
    Scores(CorpusIndex index, int[] documents, float[] values) {
        var found = new int[documents.length];
        var above = new float[documents.length];
        int size = 0;
        for (int place = 0; place < documents.length; place++) {
            if (values[place] > 0) {
                found[size] = documents[place];
                above[size++] = values[place];
            }
        }
        this.index = index;
        this.documents = Arrays.copyOf(found, size);
        this.values = Arrays.copyOf(above, size);
    }

    /// The score of a trial; 0 if it does not match.
    public float of(int nct) {
        return at(index.place(nct));
    }

    /// The score of the trial in a place of the index; 0 if it does not match, or is nowhere.
    public float at(int document) {
        int place = document < 0 ? -1 : Arrays.binarySearch(documents, document);
        return place < 0 ? 0 : values[place];
    }

    /// The best trials, best first, of equals the lower number.
    public List<Hit> top(int count) {
        return IntStream.range(0, documents.length)
                .mapToObj(place -> new Hit(index.nct(documents[place]), values[place]))
                .sorted(Hit.BEST_FIRST)
                .limit(count)
                .toList();
    }
}
