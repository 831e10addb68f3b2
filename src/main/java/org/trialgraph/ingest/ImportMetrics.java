package org.trialgraph.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToIntFunction;
import org.trialgraph.ingest.merge.DeferredSchema;
import org.trialgraph.ingest.merge.WriteFailure;

/// `trialgraph.import.*`: how far the import is that began last, whichever process it runs in, and whether something
/// of the schema still waits for its end.
@ApplicationScoped
class ImportMetrics {

    private final MeterRegistry meters;
    private final ImportRunRepository runs;
    private final DeferredSchema schema;

    ImportMetrics(MeterRegistry meters, ImportRunRepository runs, DeferredSchema schema) {
        this.meters = meters;
        this.runs = runs;
        this.schema = schema;
    }

    void onStart(@Observes StartupEvent event) {
        register("read", ImportCounts::read);
        register("inserted", ImportCounts::inserted);
        register("updated", ImportCounts::updated);
        register("unchanged", ImportCounts::unchanged);
        register("outdated", ImportCounts::outdated);
        register("rejected", ImportCounts::rejected);
        register("withdrawn", ImportCounts::withdrawn);
        Gauge.builder("trialgraph.import.missing.indexes", schema, DeferredSchema::countMissing)
                .description("Indexes and foreign keys that a first load makes when it ends")
                .register(meters);
        warn();
    }

    private void warn() {
        int missing;
        try {
            missing = schema.countMissing();
        } catch (WriteFailure e) {
            // There is no schema yet, or no database: readiness tells.
            Log.debug("Whether indexes are missing is not known", e);
            return;
        }
        if (missing > 0) {
            Log.warnf(
                    "%d indexes and foreign keys are missing until the first load ends: searches are slow. If none is"
                            + " under way, begin the import again: it goes on where it was",
                    missing);
        }
    }

    private void register(String result, ToIntFunction<ImportCounts> count) {
        Gauge.builder(
                        "trialgraph.import.records",
                        runs,
                        last -> last.findLast().map(count::applyAsInt).orElse(0))
                .description("Records of the import that began last, by what became of them")
                .tag("result", result)
                .register(meters);
    }
}
