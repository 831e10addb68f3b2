package org.trialgraph.protocol.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.LongStream;
import org.trialgraph.protocol.AnswerError;

/// `trialgraph.operation`, `trialgraph.operation.cost`, `trialgraph.errors`: how long operations take, what they cost,
/// and what of them fails.
@ApplicationScoped
public class OperationMetrics {

    /// In place of a name, where a request named no operation that could be run.
    private static final String NONE = "invalid";

    private static final int NOT_MODIFIED = 304;

    private static final Duration[] STEPS = LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final OperationNames names;
    private final MeterProvider<Timer> durations;
    private final MeterProvider<DistributionSummary> costs;
    private final MeterProvider<Counter> errors;

    OperationMetrics(OperationNames names, MeterRegistry meters) {
        this.names = names;
        this.durations = Timer.builder("trialgraph.operation")
                .description("From the first byte of a request to its answer")
                .serviceLevelObjectives(STEPS)
                .withRegistry(meters);
        this.costs = DistributionSummary.builder("trialgraph.operation.cost")
                .description("Points that operations cost, reckoned before they run")
                .withRegistry(meters);
        this.errors = Counter.builder("trialgraph.errors")
                .description("Errors in answers: of a field, or of the request as a whole")
                .withRegistry(meters);
    }

    /// Takes an answer in.
    public void record(OperationSample sample) {
        var operation = sample.operation();
        var name = operation == null ? NONE : names.of(operation.name(), operation.trusted());
        durations.withTags("operation", name, "outcome", outcome(sample)).record(sample.took());
        if (operation != null) {
            costs.withTag("operation", name).record((double) operation.cost());
        }
        sample.errors().forEach(this::count);
    }

    private void count(AnswerError error) {
        errors.withTags("code", error.code().name(), "of", error.path().isEmpty() ? "request" : "field")
                .increment();
    }

    private static String outcome(OperationSample sample) {
        if (sample.status() == NOT_MODIFIED) {
            return "not_modified";
        }
        return sample.errors().isEmpty() ? "ok" : "errors";
    }
}
