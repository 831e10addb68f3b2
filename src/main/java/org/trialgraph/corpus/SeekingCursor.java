package org.trialgraph.corpus;

/// Looks for some documents in the list of a term, in ascending order, and reads little of what lies between them.
final class SeekingCursor {

    private final PostingCursor list;
    private final Skips skips;
    private final int end;
    private int entrance;
    private boolean more;

    /// @param term of the list, whose entrances are wanted
    SeekingCursor(PostingCursor list, Skips skips, int term) {
        this.list = list;
        this.skips = skips;
        this.entrance = skips.first(term);
        this.end = skips.end(term);
        this.more = list.next();
    }

    /// Whether the term stands in a document, which the list is then at.
    ///
    /// @param document not below the one before
    boolean seek(int document) {
        int last = -1;
        while (entrance < end && skips.document(entrance) < document) {
            last = entrance++;
        }
        if (last >= 0 && skips.document(last) > list.document()) {
            skips.enter(last, list);
            more = list.next();
        }
        while (more && list.document() < document) {
            more = list.next();
        }
        return more && list.document() == document;
    }

    /// The list, at the document that was found.
    PostingCursor list() {
        return list;
    }
}
