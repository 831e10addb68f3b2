package org.trialgraph.corpus;

/// Reads the documents of a term, in ascending order, and in which fields it stands how often.
final class PostingCursor {

    private final byte[] distances;
    private final int end;
    private final byte[] impacts;
    private final byte[] places;
    private final int[] frequencies = new int[Field.COUNT];
    private int at;
    private int nextImpact;
    private int placesAt;
    private int document = -1;
    private int fields;
    private boolean onceEach;
    private int placesOfThis;
    /// Documents up to this one whose fields have not been read: where they are not asked for, they need not be.
    private int unread;

    /// @param entries of all terms
    /// @param term    the one whose documents are wanted
    PostingCursor(Entries entries, int term) {
        this.distances = entries.distances();
        this.at = entries.distanceStart(term);
        this.end = entries.distanceStart(term + 1);
        this.impacts = entries.impacts();
        this.nextImpact = entries.first(term);
        this.places = entries.places();
        this.placesAt = entries.placeStart(term);
    }

    boolean next() {
        if (at == end) {
            return false;
        }
        document += distance() + 1;
        nextImpact++;
        unread++;
        return true;
    }

    int document() {
        return document;
    }

    /// Where the distance of the next document stands.
    int distanceAt() {
        return at;
    }

    /// Where the fields of the next document stand.
    int placesAt() {
        readPlaces();
        return placesAt;
    }

    /// Goes on behind a document.
    ///
    /// @param behind     the last document before
    /// @param distanceAt where the next one's distance stands
    /// @param placesAt   where the next one's fields stand
    void enter(int behind, int distanceAt, int placesAt) {
        this.document = behind;
        this.at = distanceAt;
        this.placesAt = placesAt;
        this.unread = 0;
    }

    /// The fields that the term stands in, as their bits.
    int fields() {
        readPlaces();
        return fields;
    }

    /// How often the term stands in a field, one of [#fields()], which has to be asked first.
    int frequency(int field) {
        return onceEach ? 1 : frequencies[field];
    }

    /// Writes all but the distance, of a cursor that was never moved but by [#next()].
    void copyTo(Bytes impacts, Bytes places) {
        if (this.impacts.length > 0) {
            impacts.copy(this.impacts, nextImpact - 1, nextImpact);
        }
        readPlaces();
        places.copy(this.places, placesOfThis, placesAt);
    }

    /// Writes one document's fields and frequencies: these only if one of them is more than 1.
    static void write(int[] frequencies, Bytes places) {
        int fields = 0;
        boolean onceEach = true;
        for (int field = 0; field < frequencies.length; field++) {
            if (frequencies[field] > 0) {
                fields |= 1 << field;
                onceEach &= frequencies[field] == 1;
            }
        }
        places.number(fields << 1 | (onceEach ? 0 : 1));
        for (int rest = onceEach ? 0 : fields; rest != 0; rest &= rest - 1) {
            places.number(frequencies[Integer.numberOfTrailingZeros(rest)]);
        }
    }

    private int distance() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte read = distances[at++];
            value |= (read & 0x7f) << shift;
            if (read >= 0) {
                return value;
            }
        }
    }

    private void readPlaces() {
        if (places.length > 0) {
            for (; unread > 1; unread--) {
                skipPlaces();
            }
            if (unread == 1) {
                readPlacesOfThis();
            }
        }
        unread = 0;
    }

    private void skipPlaces() {
        int head = placesNumber();
        for (int left = (head & 1) == 0 ? 0 : Integer.bitCount(head >>> 1); left > 0; left--) {
            placesNumber();
        }
    }

    private void readPlacesOfThis() {
        placesOfThis = placesAt;
        int head = placesNumber();
        fields = head >>> 1;
        onceEach = (head & 1) == 0;
        if (!onceEach) {
            for (int rest = fields; rest != 0; rest &= rest - 1) {
                frequencies[Integer.numberOfTrailingZeros(rest)] = placesNumber();
            }
        }
    }

    private int placesNumber() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte read = places[placesAt++];
            value |= (read & 0x7f) << shift;
            if (read >= 0) {
                return value;
            }
        }
    }
}
