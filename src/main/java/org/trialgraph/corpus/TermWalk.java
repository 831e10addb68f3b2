package org.trialgraph.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Walks the terms of several postings together, in the order of their bytes.
final class TermWalk {

    private final PriorityQueue<Place> places = new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.key, b.key));

    private TermWalk() {}

    /// All terms.
    static TermWalk of(List<Postings> sources) {
        var walk = new TermWalk();
        for (int source = 0; source < sources.size(); source++) {
            walk.add(source, sources.get(source), 0, sources.get(source).size());
        }
        return walk;
    }

    /// The terms that begin with a letter.
    static TermWalk of(List<Postings> sources, char letter) {
        var walk = new TermWalk();
        for (int source = 0; source < sources.size(); source++) {
            var postings = sources.get(source);
            walk.add(source, postings, postings.first(letter), postings.first((char) (letter + 1)));
        }
        return walk;
    }

    /// Where the next term stands in each source that has it; none at the end.
    List<Place> next() {
        List<Place> same = new ArrayList<>();
        if (places.isEmpty()) {
            return same;
        }
        var first = places.remove();
        same.add(first);
        while (!places.isEmpty() && Arrays.equals(places.element().key, first.key)) {
            same.add(places.remove());
        }
        same.forEach(place -> add(place.source, place.postings, place.term + 1, place.end));
        return same;
    }

    private void add(int source, Postings postings, int term, int end) {
        if (term < end) {
            places.add(new Place(source, postings, term, end, postings.key(term)));
        }
    }

    /// A term of a source.
    ///
    /// @param source its place among the sources
    /// @param end    behind the last term of the walk
    @SuppressWarnings("ArrayRecordComponent") // within this package, and never changed
    record Place(int source, Postings postings, int term, int end, byte[] key) {}
}
