package org.trialgraph.ingest;

import io.quarkus.logging.Log;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ctgov.BrokenRecord;
import org.trialgraph.ingest.ctgov.IdentifiedStudy;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.TrialRows;
import org.trialgraph.ingest.merge.TrialWriter;
import org.trialgraph.ingest.read.SourceStudy;

/// Makes rows of the studies of a batch, but for those that are held already as they are. What goes wrong with one
/// of them costs that one.
final class BatchConversion {

    private final StudyConverter converter;
    private final TrialWriter writer;
    private final List<TrialRows> trials = new ArrayList<>();
    private final List<String> unknownValues = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    private BatchConversion(StudyConverter converter, TrialWriter writer) {
        this.converter = converter;
        this.writer = writer;
    }

    /// Converts a batch.
    ///
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails
    static ConvertedBatch of(List<SourceStudy> studies, StudyConverter converter, TrialWriter writer) {
        return new BatchConversion(converter, writer).convert(studies);
    }

    private ConvertedBatch convert(List<SourceStudy> studies) {
        List<IdentifiedStudy> identified = new ArrayList<>(studies.size());
        for (SourceStudy study : studies) {
            attempt(study, () -> identified.add(converter.identify(study)));
        }
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
        return new ConvertedBatch(trials, unchanged, unknownValues, rejects);
    }

    private void add(IdentifiedStudy study) {
        var converted = converter.convert(study);
        trials.add(converted.trial());
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
        rejects.add(new Reject(StudyConverter.idOf(study.document()), study.source(), path, reason));
    }
}
