package org.trialgraph.protocol.execution;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import java.util.Collection;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Runs a query until its [Allowance] is spent: by items of lists, or by time.
final class BoundedStrategy extends AsyncExecutionStrategy {

    BoundedStrategy(DataFetcherExceptionHandler faults) {
        super(faults);
    }

    @Override
    protected Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
        allowance(context).checkTime();
        return super.fetchField(context, parameters);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext context, ExecutionStrategyParameters parameters, Iterable<Object> items) {
        if (items instanceof Collection<?> collection) {
            allowance(context).spend(collection.size());
        }
        return super.completeValueForList(context, parameters, items);
    }

    private static Allowance allowance(ExecutionContext context) {
        Allowance allowance = context.getGraphQLContext().get(Allowance.class);
        if (allowance == null) {
            throw new Refusal(ErrorCode.INTERNAL, "an operation without an allowance");
        }
        return allowance;
    }
}
