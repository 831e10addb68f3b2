package org.trialgraph.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// In which documents each term stands, packed into a few arrays. Terms are in the order of their bytes.
final class Postings {

    private final byte[] keys;
    private final int[] keyStarts;
    private final Entries entries;
    private final Skips skips;

    private Postings(byte[] keys, int[] keyStarts, Entries entries) {
        this.keys = keys;
        this.keyStarts = keyStarts;
        this.entries = entries;
        this.skips = Skips.of(entries);
    }

    /// How many terms there are.
    int size() {
        return entries.size();
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
        return entries.count(term);
    }

    PostingCursor cursor(int term) {
        return entries.cursor(term);
    }

    /// One that goes to documents of which few are looked for.
    SeekingCursor seekingCursor(int term) {
        return new SeekingCursor(cursor(term), skips, term);
    }

    /// Adds the impacts of a term, times its weight, to the sums of its documents.
    void addImpacts(int term, int weight, int[] sums) {
        entries.addImpacts(term, weight, sums);
    }

    int entryBytes() {
        return entries.bytes();
    }

    long memory() {
        return keys.length + 4L * keyStarts.length + entries.memory() + skips.memory();
    }

    /// Takes terms in the order of their bytes.
    static final class Writer {

        private final Bytes keys;
        private final Entries.Writer entries;
        private int[] keyStarts = new int[1 << 10];
        private int size;

        Writer() {
            this(1 << 12, 1 << 14);
        }

        /// @param keyBytes   that there will be, about
        /// @param entryBytes that there will be, about
        Writer(int keyBytes, int entryBytes) {
            keys = new Bytes(keyBytes);
            entries = new Entries.Writer(entryBytes);
        }

        /// @param key of the term
        void add(byte[] key, PostingList list) {
            if (size + 1 == keyStarts.length) {
                keyStarts = Arrays.copyOf(keyStarts, keyStarts.length * 2);
            }
            keys.copy(key, 0, key.length);
            entries.add(list);
            keyStarts[++size] = keys.length();
        }

        Postings finish() {
            return new Postings(keys.toArray(), Arrays.copyOf(keyStarts, size + 1), entries.finish());
        }
    }
}
