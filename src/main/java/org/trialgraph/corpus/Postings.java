package org.trialgraph.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// In which documents each term stands, packed into a few arrays. Terms are in the order of their bytes.
final class Postings {

    private final byte[] keys;
    private final int[] keyStarts;
    private final byte[] entries;
    private final int[] starts;
    private final int[] counts;
    private final Skips skips;

    private Postings(byte[] keys, int[] keyStarts, byte[] entries, int[] starts, int[] counts) {
        this.keys = keys;
        this.keyStarts = keyStarts;
        this.entries = entries;
        this.starts = starts;
        this.counts = counts;
        this.skips = Skips.of(entries, starts, counts);
    }

    /// How many terms there are.
    int size() {
        return counts.length;
    }

    /// The place of a term; negative if it stands nowhere.
    int find(String term) {
        return find(term.getBytes(StandardCharsets.UTF_8));
    }

    int find(byte[] key) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(keys, keyStarts[middle], keyStarts[middle + 1], key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    byte[] key(int term) {
        return Arrays.copyOfRange(keys, keyStarts[term], keyStarts[term + 1]);
    }

    /// The first term that begins with a letter of ASCII, or with what comes behind it.
    int first(char letter) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Byte.toUnsignedInt(keys[keyStarts[middle]]) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// In how many documents a term stands.
    int count(int term) {
        return counts[term];
    }

    PostingCursor cursor(int term) {
        return new PostingCursor(entries, starts[term], starts[term + 1]);
    }

    /// One that goes to documents of which few are looked for.
    SeekingCursor seekingCursor(int term) {
        return new SeekingCursor(cursor(term), skips, term);
    }

    int entryBytes() {
        return entries.length;
    }

    long memory() {
        return (long) keys.length
                + entries.length
                + 4L * (keyStarts.length + starts.length + counts.length)
                + skips.memory();
    }

    /// Takes terms in the order of their bytes.
    static final class Writer {

        private final Bytes keys;
        private final Bytes entries;
        private int[] keyStarts = new int[1 << 10];
        private int[] starts = new int[1 << 10];
        private int[] counts = new int[1 << 10];
        private int size;

        Writer() {
            this(1 << 12, 1 << 14);
        }

        /// @param keyBytes   that there will be, about
        /// @param entryBytes that there will be, about
        Writer(int keyBytes, int entryBytes) {
            keys = new Bytes(keyBytes);
            entries = new Bytes(entryBytes);
        }

        /// @param key   of the term
        /// @param count in how many documents it stands
        /// @param list  the documents, as [PostingCursor] reads them
        void add(byte[] key, int count, Bytes list) {
            if (size + 1 >= counts.length) {
                int room = counts.length * 2;
                keyStarts = Arrays.copyOf(keyStarts, room);
                starts = Arrays.copyOf(starts, room);
                counts = Arrays.copyOf(counts, room);
            }
            keys.copy(key, 0, key.length);
            entries.copy(list);
            counts[size++] = count;
            keyStarts[size] = keys.length();
            starts[size] = entries.length();
        }

        Postings finish() {
            return new Postings(
                    keys.toArray(),
                    Arrays.copyOf(keyStarts, size + 1),
                    entries.toArray(),
                    Arrays.copyOf(starts, size + 1),
                    Arrays.copyOf(counts, size));
        }
    }
}
