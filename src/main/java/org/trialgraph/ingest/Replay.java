package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trialgraph.trial.version.StoredDocument;

/// Imports the documents of rejected records once more: after an upgrade that takes them in, say.
@ApplicationScoped
public class Replay {

    private static final int CHUNK = 20;

    private final Import imports;
    private final RejectRepository rejects;

    Replay(Import imports, RejectRepository rejects) {
        this.imports = imports;
        this.rejects = rejects;
    }

    /// Replays every reject that has a document. What goes in now, or proves to be outdated, is a reject no more.
    ///
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport run(ImportListener listener) {
        long newest = rejects.newest();
        var report = imports.from(List.of("rejects"), listener, intake -> read(newest, intake));
        rejects.forgetReplayed(newest, report.run());
        return report;
    }

    private void read(long newest, StudyIntake intake) {
        var some = rejects.list(0, CHUNK);
        while (!some.isEmpty()) {
            for (KeptReject kept : some) {
                if (kept.id() <= newest) {
                    kept.document().ifPresent(document -> read(kept.reject().source(), document, intake));
                }
            }
            long last = some.getLast().id();
            some = last < newest ? rejects.list(last, CHUNK) : List.of();
        }
    }

    private static void read(String source, byte[] document, StudyIntake intake) {
        var json = StoredDocument.expand(document).getBytes(StandardCharsets.UTF_8);
        intake.read(source, new ByteArrayInputStream(json));
    }
}
