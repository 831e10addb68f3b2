package org.trialgraph.corpus;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A segment as of some moment: less the documents that have been replaced since it was made.
final class LiveSegment {

    private final Segment segment;
    private final BitSet dead;
    private final int first;
    private final int @Nullable [] liveCounts;
    private final int @Nullable [] liveLabelCounts;

    /// @param dead  documents of the segment that no longer count
    /// @param first number of its first document among those of all segments
    LiveSegment(Segment segment, BitSet dead, int first) {
        this.segment = segment;
        this.dead = dead;
        this.first = first;
        this.liveCounts = dead.isEmpty() ? null : new int[segment.words().size()];
        this.liveLabelCounts = dead.isEmpty() ? null : new int[segment.labels().size()];
    }

    Segment segment() {
        return segment;
    }

    BitSet dead() {
        return dead;
    }

    int first() {
        return first;
    }

    int liveSize() {
        return segment.size() - dead.cardinality();
    }

    boolean isDead(int document) {
        return dead.get(document);
    }

    /// The document of a trial in this segment; negative if it is not here, or no longer.
    int find(int nct) {
        int document = segment.find(nct);
        return document >= 0 && dead.get(document) ? -1 : document;
    }

    /// In how many documents a word stands.
    ///
    /// @param term its place among the segment's words; negative if it is not there
    int wordCount(int term) {
        return count(segment.words(), liveCounts, term);
    }

    /// How many documents have a label.
    int labelCount(String label) {
        return labelCount(segment.labels().find(label));
    }

    int labelCount(int term) {
        return count(segment.labels(), liveLabelCounts, term);
    }

    /// Words in a field of all documents.
    long totalLength(int field) {
        long total = 0;
        for (int document = 0; document < segment.size(); document++) {
            total += dead.get(document) ? 0 : segment.lengths().get(document, field);
        }
        return total;
    }

    /// Counts once and keeps one more than the count, 0 for not counted; two threads would come to the same.
    private int count(Postings postings, int @Nullable [] kept, int term) {
        if (term < 0) {
            return 0;
        }
        if (kept == null) {
            return postings.count(term);
        }
        int known = kept[term];
        if (known == 0) {
            known = 1;
            for (var cursor = postings.cursor(term); cursor.next(); ) {
                known += dead.get(cursor.document()) ? 0 : 1;
            }
            kept[term] = known;
        }
        return known - 1;
    }
}
