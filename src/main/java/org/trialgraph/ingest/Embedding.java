package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.trialgraph.dense.ByteVector;
import org.trialgraph.dense.DenseConfig;
import org.trialgraph.dense.TextEncoder;
import org.trialgraph.ingest.merge.TrialText;
import org.trialgraph.ingest.merge.VectorWriter;

/// Gives the texts of trials their directions, as far as they lack them. It can be broken off and begun again, and an
/// import may run meanwhile: what that changes is found by the next run.
@ApplicationScoped
public class Embedding {

    /// A transaction; each lets the answers and cursors that clients keep expire.
    private static final int BATCH = 1_000;

    private final Instance<TextEncoder> encoders;
    private final VectorWriter writer;
    private final DenseConfig config;
    private final Clock clock;

    Embedding(Instance<TextEncoder> encoders, VectorWriter writer, DenseConfig config, Clock clock) {
        this.encoders = encoders;
        this.writer = writer;
        this.config = config;
        this.clock = clock;
    }

    /// Whether the program was built with a language model.
    boolean isPossible() {
        return !encoders.isUnsatisfied();
    }

    /// How many trials lack a direction.
    ///
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails
    int count() {
        return writer.count(encoders.get().name());
    }

    /// Gives every trial its direction.
    ///
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public EmbedReport run(ImportListener listener) {
        var started = clock.instant();
        var encoder = encoders.get();
        int done = 0;
        try (var workers = Executors.newFixedThreadPool(config.workers())) {
            var trials = writer.next(encoder.name(), 0, BATCH);
            while (!trials.isEmpty()) {
                writer.write(encoder.name(), trials, encode(encoder, trials, workers));
                done += trials.size();
                listener.advanced(done, 0);
                trials = writer.next(encoder.name(), trials.getLast().nct(), BATCH);
            }
        }
        return new EmbedReport(done, Duration.between(started, clock.instant()));
    }

    private static List<byte[]> encode(TextEncoder encoder, List<TrialText> trials, Executor workers) {
        var vectors = trials.stream()
                .map(trial ->
                        CompletableFuture.supplyAsync(() -> ByteVector.of(encoder.encodeTrial(trial.text())), workers))
                .toList();
        return vectors.stream().map(CompletableFuture::join).toList();
    }
}
