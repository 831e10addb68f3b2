package org.trialgraph.protocol.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.introspection.Introspection;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.dataloader.DataLoaderRegistry;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.document.ServedSchema;

/// Runs operations on the engine, one a thread: all fields of an operation are read by the thread that calls.
///
/// The engine's own service is passed by, as it parses and validates once more, has no word on faults, and makes text
/// of answers in two steps. What fields need of it is set here.
@ApplicationScoped
class Engine {

    /// The engine's name for: fields are read where they are called, not on threads of its choice.
    private static final String RUN_WHERE_CALLED = "runBlocking";

    private static final String REQUEST_STATE = "state";

    private final GraphQL engine;
    private final OperationSpans spans;
    private final AtomicLong runs = new AtomicLong();

    Engine(ServedSchema schema, OperationSpans spans) {
        this.spans = spans;
        var faults = new FaultReport();
        this.engine = GraphQL.newGraphQL(schema.get())
                .queryExecutionStrategy(new BoundedStrategy(faults))
                .defaultDataFetcherExceptionHandler(faults)
                .preparsedDocumentProvider(new Prepared())
                .build();
    }

    /// Runs an operation.
    ///
    /// @param introspection whether the schema may be asked for
    /// @throws Refusal if the allowance is spent
    ExecutionResult run(Operation operation, Allowance allowance, boolean introspection) {
        return spans.within(operation, () -> execute(operation, allowance, introspection));
    }

    private ExecutionResult execute(Operation operation, Allowance allowance, boolean introspection) {
        ManagedContext request = Arc.container().requestContext();
        boolean ours = !request.isActive();
        if (ours) {
            request.activate();
        }
        var state = request.getState();
        try {
            var input = ExecutionInput.newExecutionInput()
                    .query(operation.text())
                    .operationName(operation.definition().getName())
                    .variables(operation.variables())
                    .locale(Locale.ROOT)
                    .executionId(ExecutionId.from(Long.toString(runs.incrementAndGet())))
                    .dataLoaderRegistry(new DataLoaderRegistry())
                    .graphQLContext(context -> context.put(Operation.class, operation)
                            .put(Allowance.class, allowance)
                            .put(RUN_WHERE_CALLED, true)
                            .put(REQUEST_STATE, state)
                            .put(Introspection.INTROSPECTION_DISABLED, !introspection))
                    .build();
            input.getGraphQLContext().put(SmallRyeContextManager.CONTEXT, context(input, operation));
            return engine.executeAsync(input).join();
        } catch (CompletionException e) {
            throw FaultReport.cause(e) instanceof Refusal refusal ? refusal : e;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            if (ours) {
                request.destroy(state);
                request.deactivate();
            }
        }
    }

    /// What the engine's fields ask for the request that they belong to.
    private static SmallRyeContext context(ExecutionInput input, Operation operation) {
        var context = new SmallRyeContext(Engine.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        context.setExecutionInput(input);
        context.setExecutionId(String.valueOf(input.getExecutionId()));
        context.setOperationName(operation.definition().getName());
        context.setRequestedOperationTypes(
                List.of(operation.definition().getOperation().name()));
        SmallRyeContextManager.restore(context);
        return context;
    }

    /// Documents come parsed and valid.
    private static final class Prepared implements PreparsedDocumentProvider {
        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
                ExecutionInput input,
                java.util.function.Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
            Operation operation = input.getGraphQLContext().get(Operation.class);
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(operation.document()));
        }
    }
}
