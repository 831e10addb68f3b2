package org.trialgraph.corpus;

import java.util.Arrays;

/// The lists of all terms, one behind the other, in three strands: the distance of each document from the one before,
/// the impact of the term in it, and in which fields it stands how often. What adds up impacts reads only the first
/// two. Those of labels, which stand in no field, have only the first.
final class Entries {

    private final byte[] distances;
    private final int[] distanceStarts;
    private final byte[] impacts;
    private final byte[] places;
    private final int[] placeStarts;
    /// Of each term's documents the first, among all, and the end.
    private final int[] firsts;

    private Entries(Writer writer) {
        int ends = writer.size + 1;
        this.distances = writer.distances.toArray();
        this.distanceStarts = Arrays.copyOf(writer.distanceStarts, ends);
        this.impacts = writer.impacts.toArray();
        this.places = writer.places.toArray();
        this.placeStarts = places.length == 0 ? new int[0] : Arrays.copyOf(writer.placeStarts, ends);
        this.firsts = Arrays.copyOf(writer.firsts, ends);
    }

    /// How many terms there are.
    int size() {
        return firsts.length - 1;
    }

    /// In how many documents a term stands.
    int count(int term) {
        return firsts[term + 1] - firsts[term];
    }

    PostingCursor cursor(int term) {
        return new PostingCursor(this, term);
    }

    byte[] distances() {
        return distances;
    }

    /// Where the distances of a term's documents begin.
    int distanceStart(int term) {
        return distanceStarts[term];
    }

    byte[] impacts() {
        return impacts;
    }

    /// Where the impacts of a term begin, which is how many documents all terms before have.
    int first(int term) {
        return firsts[term];
    }

    byte[] places() {
        return places;
    }

    /// Where the fields of a term's documents begin.
    int placeStart(int term) {
        return placeStarts.length == 0 ? 0 : placeStarts[term];
    }

    /// Adds the impacts of a term, times its weight, to the sums of its documents.
    void addImpacts(int term, int weight, int[] sums) {
        int at = distanceStarts[term];
        int end = distanceStarts[term + 1];
        int next = firsts[term];
        int document = -1;
        while (at < end) {
            int read = distances[at++];
            int distance = read & 0x7f;
            for (int shift = 7; read < 0; shift += 7) {
                read = distances[at++];
                distance |= (read & 0x7f) << shift;
            }
            document += distance + 1;
            sums[document] += weight * Byte.toUnsignedInt(impacts[next++]);
        }
    }

    int bytes() {
        return distances.length + impacts.length + places.length;
    }

    long memory() {
        return bytes() + 4L * (distanceStarts.length + placeStarts.length + firsts.length);
    }

    /// Takes the lists of one term after the other.
    static final class Writer {

        private final Bytes distances;
        private final Bytes impacts;
        private final Bytes places;
        private int[] distanceStarts = new int[1 << 10];
        private int[] placeStarts = new int[1 << 10];
        private int[] firsts = new int[1 << 10];
        private int size;

        /// @param bytes that there will be, about
        Writer(int bytes) {
            distances = new Bytes(bytes / 3);
            impacts = new Bytes(bytes / 3);
            places = new Bytes(bytes / 3);
        }

        void add(PostingList list) {
            if (size + 1 == firsts.length) {
                int room = firsts.length * 2;
                distanceStarts = Arrays.copyOf(distanceStarts, room);
                placeStarts = Arrays.copyOf(placeStarts, room);
                firsts = Arrays.copyOf(firsts, room);
            }
            list.copyTo(distances, impacts, places);
            size++;
            firsts[size] = firsts[size - 1] + list.count();
            distanceStarts[size] = distances.length();
            placeStarts[size] = places.length();
        }

        Entries finish() {
            return new Entries(this);
        }
    }
}
