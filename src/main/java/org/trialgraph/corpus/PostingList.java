package org.trialgraph.corpus;

/// The documents of one term while they are written, in ascending order.
final class PostingList {

    private final Bytes distances = new Bytes(4);
    private final Bytes impacts = new Bytes(0);
    private final Bytes places = new Bytes(0);
    private int last = -1;
    private int count;

    /// Of a label, which stands in no field.
    void add(int document) {
        distances.number(document - last - 1);
        last = document;
        count++;
    }

    /// @param frequencies by field
    void add(int document, int[] frequencies, byte impact) {
        add(document);
        impacts.write(impact);
        PostingCursor.write(frequencies, places);
    }

    /// @param document its number here
    /// @param list     at the document that is meant
    void copy(int document, PostingCursor list) {
        add(document);
        list.copyTo(impacts, places);
    }

    int count() {
        return count;
    }

    void copyTo(Bytes distances, Bytes impacts, Bytes places) {
        distances.copy(this.distances);
        impacts.copy(this.impacts);
        places.copy(this.places);
    }
}
