package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.trialgraph.ingest.merge.DeferredSchema;
import org.trialgraph.ingest.merge.TrialRewriter;
import org.trialgraph.ingest.merge.WriteLock;

/// Derives all tables anew from the stored documents: after an upgrade that derives more of them, or when a table
/// was lost. Where nothing was wrong, nothing changes. It can be broken off and begun again.
@ApplicationScoped
public class Rebuild {

    private final WriteLock lock;
    private final TrialRewriter rewriter;
    private final DeferredSchema schema;
    private final IngestConfig config;
    private final Clock clock;

    Rebuild(WriteLock lock, TrialRewriter rewriter, DeferredSchema schema, IngestConfig config, Clock clock) {
        this.lock = lock;
        this.rewriter = rewriter;
        this.schema = schema;
        this.config = config;
        this.clock = clock;
    }

    /// How many trials there are to rebuild.
    int count() {
        return rewriter.count();
    }

    /// Rebuilds every trial of which a document is held. A document that cannot be converted is reported, and its
    /// trial stays as it is.
    ///
    /// @throws WriterBusy if an import or another rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WritingStopped if the program is to end; complete batches stay
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public RebuildReport run(ImportListener listener) {
        try (var held = lock.tryAcquire().orElseThrow(WriterBusy::new)) {
            return rebuild(held, listener);
        }
    }

    private RebuildReport rebuild(WriteLock.Held held, ImportListener listener) {
        var started = clock.instant();
        var conversion = new StoredConversion(config.readLimits(), listener);
        var batch = new TrialRewriter.Batch(
                config.batchStudies(), config.batchSize().asLongValue());
        schema.beginRebuild();
        var last = Optional.of(0);
        while (last.isPresent()) {
            held.requireGoOn();
            last = rewriter.rewriteNext(last.get(), batch, conversion::rows);
        }
        schema.complete(what -> {
            held.requireGoOn();
            listener.working(what);
        });
        return new RebuildReport(
                conversion.rebuilt(), conversion.rejected(), Duration.between(started, clock.instant()));
    }
}
