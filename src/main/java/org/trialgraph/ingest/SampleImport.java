package org.trialgraph.ingest;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.trialgraph.ingest.merge.TrialWriter;

/// Fills an empty database with the bundled sample, so that the first query shows something.
@ApplicationScoped
class SampleImport {

    private static final String SAMPLE = "/sample/sample-trials.json";

    private final SampleConfig config;
    private final TrialWriter trials;
    private final Import imports;

    SampleImport(SampleConfig config, TrialWriter trials, Import imports) {
        this.config = config;
        this.trials = trials;
        this.imports = imports;
    }

    void onStart(@Observes StartupEvent event) {
        if (config.importAtStart() && trials.isEmpty()) {
            importSample();
        }
    }

    private void importSample() {
        try (var sample = SampleImport.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("The program lacks its resource " + SAMPLE);
            }
            var counts = imports.stream("the bundled sample", sample, new LoggingListener())
                    .counts();
            Log.infof("The database was empty: imported %d invented trials as a sample", counts.inserted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
