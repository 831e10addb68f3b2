package org.trialgraph.ingest;

import jakarta.enterprise.context.Dependent;
import org.trialgraph.ingest.merge.DeferredSchema;
import org.trialgraph.ingest.merge.EndingLock;
import org.trialgraph.ingest.merge.TrialWriter;

/// Imports of a program that a test tells to end.
@Dependent
public class EndingProgram {

    private final EndingLock ending;
    private final Import imports;

    EndingProgram(
            EndingLock ending,
            TrialWriter writer,
            DeferredSchema schema,
            ImportRunRepository runs,
            IngestConfig config) {
        this.ending = ending;
        this.imports = new Import(ending.lock(), writer, schema, runs, config);
    }

    public Import imports() {
        return imports;
    }

    public void tellToEnd() {
        ending.tellToEnd();
    }
}
