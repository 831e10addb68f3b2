package org.trialgraph.ingest.merge;

import java.util.List;

/// The database has an older schema than this program needs, and this process is not to change it.
public final class SchemaTooOld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaTooOld(List<String> missing) {
        super("the schema of the database lacks migration " + String.join(", ", missing)
                + " of this program: run its command `migrate` first");
    }
}
