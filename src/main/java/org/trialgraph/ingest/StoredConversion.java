package org.trialgraph.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ctgov.BrokenRecord;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.StoredStudy;
import org.trialgraph.ingest.merge.TrialRows;
import org.trialgraph.ingest.read.ReadLimits;
import org.trialgraph.ingest.read.SourceStudy;
import org.trialgraph.ingest.read.StudyReader;
import org.trialgraph.ingest.read.StudySink;
import org.trialgraph.trial.NctId;

/// Reads and converts stored documents the way an import does, and counts.
final class StoredConversion implements StudySink {

    private final StudyReader reader;
    private final ImportListener listener;
    private @Nullable SourceStudy study;
    private int rebuilt;
    private int rejected;

    StoredConversion(ReadLimits limits, ImportListener listener) {
        this.reader = new StudyReader(limits);
        this.listener = listener;
    }

    int rebuilt() {
        return rebuilt;
    }

    int rejected() {
        return rejected;
    }

    /// The rows of a stored study; empty if it cannot be converted, which the listener hears.
    Optional<TrialRows> rows(StoredStudy stored) {
        var id = NctId.of(stored.nct()).toString();
        study = null;
        reader.read(id, new ByteArrayInputStream(stored.json().getBytes(StandardCharsets.UTF_8)), this);
        var rows = Optional.ofNullable(study).flatMap(read -> convert(read, stored, id));
        rebuilt += rows.isPresent() ? 1 : 0;
        listener.advanced(rebuilt + rejected, rejected);
        return rows;
    }

    @Override
    public void study(SourceStudy found) {
        study = found;
    }

    @Override
    public void broken(String source, String reason) {
        reject(source, null, reason);
    }

    @Override
    public void skipped(String source, String reason) {
        reject(source, null, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        reject(source, null, reason);
    }

    private Optional<TrialRows> convert(SourceStudy found, StoredStudy stored, String id) {
        try {
            var converter = new StudyConverter(stored.importedAt());
            return Optional.of(converter.convert(converter.identify(found)).trial());
        } catch (BrokenRecord e) {
            reject(id, e.path(), e.reason());
            return Optional.empty();
        }
    }

    private void reject(String id, @Nullable String path, String reason) {
        rejected++;
        listener.rejected(new Reject(id, "its stored document", path, reason));
    }
}
