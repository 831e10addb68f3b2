package org.trialgraph.ingest.sync.registry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A page that has arrived in full, kept as it was sent.
public final class RegistryPage {

    private final byte[] body;
    private final int studies;
    private final int total;
    private final @Nullable String nextToken;

    RegistryPage(byte[] body, int studies, int total, @Nullable String nextToken) {
        this.body = body;
        this.studies = studies;
        this.total = total;
        this.nextToken = nextToken;
    }

    /// The page as JSON or as gzip of it.
    public InputStream open() {
        return new ByteArrayInputStream(body);
    }

    /// How many studies are on this page.
    public int studies() {
        return studies;
    }

    /// How many are on all pages; 0 where the page does not say, as only the first does.
    public int total() {
        return total;
    }

    /// Leads to the next page; null on the last one.
    public @Nullable String nextToken() {
        return nextToken;
    }
}
