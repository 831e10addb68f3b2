package org.trialgraph.corpus;

import java.util.Arrays;

/// How many words the texts of documents have, by field. Those of one document stand together: where a word is in
/// several fields, that is one place in memory to look at and not several.
final class Lengths {

    private final char[] all;

    private Lengths(char[] all) {
        this.all = all;
    }

    /// Of so many documents, 0 each.
    static Lengths of(int documents) {
        return new Lengths(new char[documents * Field.COUNT]);
    }

    /// A copy for more or fewer documents.
    Lengths resized(int documents) {
        return new Lengths(Arrays.copyOf(all, documents * Field.COUNT));
    }

    int get(int document, int field) {
        return all[document * Field.COUNT + field];
    }

    /// @param length counts no further than 65,535
    void set(int document, int field, int length) {
        all[document * Field.COUNT + field] = (char) Math.min(length, Character.MAX_VALUE);
    }

    /// Takes those of a document from another place.
    void copy(int document, Lengths others, int other) {
        System.arraycopy(others.all, other * Field.COUNT, all, document * Field.COUNT, Field.COUNT);
    }

    long memory() {
        return 2L * all.length;
    }
}
