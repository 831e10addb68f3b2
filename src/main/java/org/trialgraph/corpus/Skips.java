package org.trialgraph.corpus;

import java.util.Arrays;

/// Where long lists of documents can be entered in their midst.
final class Skips {

    /// Documents between two entrances.
    private static final int BLOCK = 64;

    private final int[] terms;
    private final int[] starts;
    private final int[] documents;
    private final int[] positions;

    /// @param terms     that have entrances, ascending
    /// @param starts    of these the first entrance, and at the end how many there are of all
    /// @param documents by entrance: the last document before it
    /// @param positions by entrance: where the next document's entry begins
    private Skips(int[] terms, int[] starts, int[] documents, int[] positions) {
        this.terms = terms;
        this.starts = starts;
        this.documents = documents;
        this.positions = positions;
    }

    /// @param entries of all lists
    /// @param starts  of each term's list in there, and the end
    /// @param counts  of each term's documents
    static Skips of(byte[] entries, int[] starts, int[] counts) {
        var found = new Builder();
        for (int term = 0; term < counts.length; term++) {
            if (counts[term] > BLOCK) {
                found.add(term, new PostingCursor(entries, starts[term], starts[term + 1]));
            }
        }
        return found.finish();
    }

    /// The entrances of a term's list, from the first to before the second of two places in here.
    int first(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : starts[at];
    }

    /// Behind the last entrance of a term's list; the first itself if there is none.
    int end(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : starts[at + 1];
    }

    /// The last document before an entrance.
    int document(int entrance) {
        return documents[entrance];
    }

    /// Where the entry of the next document begins.
    int position(int entrance) {
        return positions[entrance];
    }

    long memory() {
        return 4L * (terms.length + starts.length + documents.length + positions.length);
    }

    private static final class Builder {

        private int[] terms = new int[64];
        private int[] starts = new int[64];
        private int[] documents = new int[256];
        private int[] positions = new int[256];
        private int size;
        private int count;

        void add(int term, PostingCursor list) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
            }
            terms[size] = term;
            starts[size++] = count;
            for (int read = 1; list.next(); read++) {
                if (read % BLOCK == 0) {
                    add(list.document(), list.position());
                }
            }
        }

        private void add(int document, int position) {
            if (count == documents.length) {
                documents = Arrays.copyOf(documents, count * 2);
                positions = Arrays.copyOf(positions, count * 2);
            }
            documents[count] = document;
            positions[count++] = position;
        }

        Skips finish() {
            var ends = Arrays.copyOf(starts, size + 1);
            ends[size] = count;
            return new Skips(
                    Arrays.copyOf(terms, size), ends, Arrays.copyOf(documents, count), Arrays.copyOf(positions, count));
        }
    }
}
