package org.trialgraph.corpus;

/// Reads the documents of a term, in ascending order: the distance from the one before, then the fields, and how
/// often the term stands in each unless it is once.
final class PostingCursor {

    private final byte[] bytes;
    private final int end;
    private final int[] frequencies = new int[Field.COUNT];
    private int at;
    private int document = -1;
    private int fields;
    private boolean onceEach;
    private int payload;

    PostingCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    boolean next() {
        if (at == end) {
            return false;
        }
        document += number() + 1;
        payload = at;
        int head = number();
        fields = head >>> 1;
        onceEach = (head & 1) == 0;
        if (!onceEach) {
            for (int rest = fields; rest != 0; rest &= rest - 1) {
                frequencies[Integer.numberOfTrailingZeros(rest)] = number();
            }
        }
        return true;
    }

    int document() {
        return document;
    }

    /// Where the entry of the next document begins.
    int position() {
        return at;
    }

    /// Goes on behind a document.
    ///
    /// @param behind   the last document before
    /// @param position where the next one's entry begins
    void enter(int behind, int position) {
        document = behind;
        at = position;
    }

    /// The fields that the term stands in, as their bits.
    int fields() {
        return fields;
    }

    /// How often the term stands in a field, one of [#fields()].
    int frequency(int field) {
        return onceEach ? 1 : frequencies[field];
    }

    /// Writes where the term stands, under another number of the document.
    void copy(int distance, Bytes target) {
        target.number(distance - 1);
        target.copy(bytes, payload, at);
    }

    /// Writes one document's entry.
    static void write(int distance, int[] frequencies, Bytes target) {
        int fields = 0;
        boolean onceEach = true;
        for (int field = 0; field < frequencies.length; field++) {
            if (frequencies[field] > 0) {
                fields |= 1 << field;
                onceEach &= frequencies[field] == 1;
            }
        }
        target.number(distance - 1);
        target.number(fields << 1 | (onceEach ? 0 : 1));
        for (int rest = onceEach ? 0 : fields; rest != 0; rest &= rest - 1) {
            target.number(frequencies[Integer.numberOfTrailingZeros(rest)]);
        }
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte read = bytes[at++];
            value |= (read & 0x7f) << shift;
            if (read >= 0) {
                return value;
            }
        }
    }
}
