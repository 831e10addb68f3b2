package org.trialgraph.ingest.sync;

import java.util.HashSet;
import java.util.Set;
import org.trialgraph.ingest.sync.registry.RegistryFault;
import org.trialgraph.ingest.sync.registry.RegistryPage;

/// The pages of a run so far: they have to lead to an end.
final class PageTrail {

    /// Pages may be empty, so records do not tell that there is no end.
    private static final int MOST_EMPTY = 100;

    private final Set<String> tokens = new HashSet<>();
    private int empty;

    PageTrail(PagePosition start) {
        if (start.token() != null) {
            tokens.add(start.token());
        }
    }

    /// Takes note of a page.
    ///
    /// @param before where it was asked for
    /// @throws RegistryFault if it leads back to a page that was, or nowhere
    void follow(PagePosition before, RegistryPage page) {
        var next = page.nextToken();
        if (next != null && !tokens.add(next)) {
            throw new RegistryFault("the registry's pages go round in circles: page "
                    + (before.counts().pages() + 1) + " leads to one that was already");
        }
        empty = page.studies() == 0 ? empty + 1 : 0;
        var after = before.after(page).counts();
        // Twice, since records move to the end when they are updated meanwhile.
        boolean endless = after.total() > 0 && after.records() > 2L * after.total() + page.studies();
        if (next != null && (empty >= MOST_EMPTY || endless)) {
            throw new RegistryFault("the registry's pages come to no end: " + after.records() + " records on "
                    + after.pages() + " pages, of " + after.total());
        }
    }
}
