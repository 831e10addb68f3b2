package org.trialgraph.corpus;

import java.util.Arrays;

/// Where long lists of documents can be entered in their midst.
final class Skips {

    /// Documents between two entrances.
    private static final int BLOCK = 16;

    private final int[] starts;
    private final int[] documents;
    private final int[] distancesAt;
    private final int[] placesAt;

    /// @param starts    of each term the first entrance, and at the end how many there are of all
    /// @param documents by entrance: the last document before it
    /// @param distancesAt by entrance: where the next document's distance stands
    /// @param placesAt by entrance: where the next document's fields stand
    private Skips(int[] starts, int[] documents, int[] distancesAt, int[] placesAt) {
        this.starts = starts;
        this.documents = documents;
        this.distancesAt = distancesAt;
        this.placesAt = placesAt;
    }

    static Skips of(Entries entries) {
        var found = new Builder(entries.size());
        for (int term = 0; term < entries.size(); term++) {
            if (entries.count(term) > BLOCK) {
                found.add(entries.cursor(term));
            }
            found.end(term);
        }
        return found.finish();
    }

    /// The entrances of a term's list, from the first to before the second of two places in here.
    int first(int term) {
        return starts[term];
    }

    /// Behind the last entrance of a term's list; the first itself if there is none.
    int end(int term) {
        return starts[term + 1];
    }

    /// The last document before an entrance.
    int document(int entrance) {
        return documents[entrance];
    }

    /// Sets the cursor of a list behind the document before an entrance.
    void enter(int entrance, PostingCursor list) {
        list.enter(documents[entrance], distancesAt[entrance], placesAt[entrance]);
    }

    long memory() {
        return 4L * (starts.length + 3L * documents.length);
    }

    private static final class Builder {

        private final int[] starts;
        private int[] documents = new int[256];
        private int[] distancesAt = new int[256];
        private int[] placesAt = new int[256];
        private int count;

        Builder(int terms) {
            starts = new int[terms + 1];
        }

        /// Takes the entrances of the next list.
        void add(PostingCursor list) {
            for (int read = 1; list.next(); read++) {
                if (read % BLOCK == 0) {
                    enter(list);
                }
            }
        }

        /// Ends the list of a term.
        void end(int term) {
            starts[term + 1] = count;
        }

        private void enter(PostingCursor list) {
            if (count == documents.length) {
                documents = Arrays.copyOf(documents, count * 2);
                distancesAt = Arrays.copyOf(distancesAt, count * 2);
                placesAt = Arrays.copyOf(placesAt, count * 2);
            }
            documents[count] = list.document();
            distancesAt[count] = list.distanceAt();
            placesAt[count++] = list.placesAt();
        }

        Skips finish() {
            return new Skips(
                    starts,
                    Arrays.copyOf(documents, count),
                    Arrays.copyOf(distancesAt, count),
                    Arrays.copyOf(placesAt, count));
        }
    }
}
