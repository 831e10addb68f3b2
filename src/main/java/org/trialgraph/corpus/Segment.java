package org.trialgraph.corpus;

import java.util.Arrays;

/// Documents that are indexed together, for good.
final class Segment {

    private final int[] ncts;
    private final Postings words;
    private final Postings labels;
    private final Lengths lengths;

    /// @param ncts    numbers of the trials, ascending; a document is a place in here
    /// @param words   of the texts
    /// @param labels  of all kinds
    /// @param lengths of the documents' texts
    Segment(int[] ncts, Postings words, Postings labels, Lengths lengths) {
        this.ncts = ncts;
        this.words = words;
        this.labels = labels;
        this.lengths = lengths;
    }

    int[] ncts() {
        return ncts;
    }

    Postings words() {
        return words;
    }

    Postings labels() {
        return labels;
    }

    Lengths lengths() {
        return lengths;
    }

    int size() {
        return ncts.length;
    }

    /// The document of a trial; negative if it is not here.
    int find(int nct) {
        return Arrays.binarySearch(ncts, nct);
    }

    /// Bytes that this takes in memory, about.
    long memory() {
        return words.memory() + labels.memory() + lengths.memory() + 4L * ncts.length;
    }
}
