package org.trialgraph.ingest;

import io.quarkus.logging.Log;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ctgov.BrokenRecord;
import org.trialgraph.ingest.ctgov.IdentifiedStudy;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.TrialCopy;
import org.trialgraph.ingest.merge.TrialWriter;
import org.trialgraph.ingest.read.SourceStudy;

/// Makes rows of the studies of a batch, but for those that are held already as they are. What goes wrong with one
/// of them costs that one.
final class BatchConversion {

    private final StudyConverter converter;
    private final TrialWriter writer;
    private final Map<Integer, LocalDate> seen = new HashMap<>();
    private final List<TrialCopy> trials = new ArrayList<>();
    private final List<String> unknownValues = new ArrayList<>();
    private final List<RejectedRecord> rejects = new ArrayList<>();

    private BatchConversion(StudyConverter converter, TrialWriter writer) {
        this.converter = converter;
        this.writer = writer;
    }

    /// Converts a batch.
    ///
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails
    static ConvertedBatch of(ReadBatch batch, StudyConverter converter, TrialWriter writer) {
        return new BatchConversion(converter, writer).convert(batch);
    }

    private ConvertedBatch convert(ReadBatch batch) {
        rejects.addAll(batch.broken());
        List<IdentifiedStudy> identified = new ArrayList<>(batch.studies().size());
        for (SourceStudy study : batch.studies()) {
            attempt(study, () -> identified.add(converter.identify(study)));
        }
        identified.forEach(study -> seen.merge(study.nct(), study.registryDay(), ConvertedBatch::later));
        var held = writer.findHeld(
                identified.stream().map(IdentifiedStudy::nct).toList(),
                identified.stream().map(IdentifiedStudy::hash).toList());
        int unchanged = 0;
        for (IdentifiedStudy study : identified) {
            if (held.contains(study.hash())) {
                unchanged++;
            } else {
                attempt(study.source(), () -> add(study));
            }
        }
        return new ConvertedBatch(seen, trials, unchanged, unknownValues, rejects);
    }

    private void add(IdentifiedStudy study) {
        var converted = converter.convert(study);
        trials.add(TrialCopy.of(converted.trial()).complete());
        unknownValues.addAll(converted.unknownValues());
    }

    private void attempt(SourceStudy study, Runnable work) {
        try {
            work.run();
        } catch (BrokenRecord e) {
            reject(study, e.path(), e.reason());
        } catch (RuntimeException e) {
            // A fault of ours. One record must not cost the others.
            Log.errorf(e, "The converter failed on %s", Printable.of(study.source()));
            reject(study, null, "cannot be converted: " + e);
        }
    }

    private void reject(SourceStudy study, @Nullable String path, String reason) {
        var document = study.document();
        rejects.add(new RejectedRecord(
                new Reject(StudyConverter.idOf(document), study.source(), path, reason),
                StudyConverter.contentHash(document),
                () -> StudyConverter.storedForm(document)));
    }
}
