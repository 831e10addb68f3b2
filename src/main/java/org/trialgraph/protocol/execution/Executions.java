package org.trialgraph.protocol.execution;

import graphql.ExecutionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.limit.Cost;
import org.trialgraph.protocol.snapshot.DatabaseUnavailable;
import org.trialgraph.protocol.snapshot.SnapshotCancelled;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Answers operations: when their turn has come, from one snapshot, within their time. Blocks; to be called on a
/// virtual thread.
@ApplicationScoped
public class Executions {

    private static final Cost NOTHING = new Cost(0, 0, 0);
    private static final Map<String, String> COME_AGAIN = Map.of("Retry-After", "5");

    private final Engine engine;
    private final Admission admission;
    private final Deadlines deadlines;
    private final Snapshots snapshots;
    private final ExecutionConfig config;

    Executions(Engine engine, Admission admission, Deadlines deadlines, Snapshots snapshots, ExecutionConfig config) {
        this.engine = engine;
        this.admission = admission;
        this.deadlines = deadlines;
        this.snapshots = snapshots;
        this.config = config;
    }

    /// Runs an operation.
    ///
    /// @param introspection whether the schema may be asked for
    /// @param givingUp      is handed what gives the operation up, for when its client leaves
    /// @throws Refusal if it could not be run, or not to its end; there are no half answers
    public Answer run(Operation operation, boolean introspection, Consumer<Runnable> givingUp) {
        return admission.admit(operation.cost(), () -> {
            try (var snapshot = snapshots.open()) {
                givingUp.accept(snapshot::cancel);
                var late = deadlines.after(config.deadline(), snapshot::cancel);
                try {
                    var allowance = new Allowance(snapshot, config.items());
                    return answer(snapshots.within(snapshot, () -> engine.run(operation, allowance, introspection)));
                } finally {
                    late.cancel(false);
                }
            }
        });
    }

    /// Reads something small for a request, from a snapshot of its own.
    ///
    /// @throws Refusal if the turn did not come in time
    public <R> R look(Supplier<R> reading) {
        return admission.admit(NOTHING, () -> {
            try (var snapshot = snapshots.open()) {
                return snapshots.within(snapshot, reading);
            } catch (DatabaseUnavailable | SnapshotCancelled e) {
                throw refusal(e.code(), e.getMessage());
            }
        });
    }

    private static Answer answer(ExecutionResult result) {
        List<AnswerError> errors = FaultReport.of(result.getErrors());
        errors.stream().filter(error -> endsAll(error.code())).findFirst().ifPresent(error -> {
            throw refusal(error.code(), error.message());
        });
        return new Answer(result.getData(), errors);
    }

    private static Refusal refusal(ErrorCode code, String message) {
        return new Refusal(code, message, code == ErrorCode.UNAVAILABLE ? COME_AGAIN : Map.of());
    }

    /// An answer of which parts are missing since there was no time, or no database, is none.
    private static boolean endsAll(ErrorCode code) {
        return code == ErrorCode.TIMEOUT
                || code == ErrorCode.UNAVAILABLE
                || code == ErrorCode.FORBIDDEN
                || code == ErrorCode.QUERY_TOO_COMPLEX;
    }
}
