package org.trialgraph.protocol.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.UnknownOperationException;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.document.Documents;
import org.trialgraph.protocol.document.ServedSchema;
import org.trialgraph.protocol.limit.CostLimits;
import org.trialgraph.protocol.limit.CostMeter;
import org.trialgraph.protocol.limit.DocumentLimits;

/// Makes operations of what requests say.
@ApplicationScoped
public class Operations {

    private final Documents documents;
    private final ServedSchema schema;
    private final DocumentLimits limits;
    private final CostLimits costLimits;
    private final CostMeter meter;

    Operations(Documents documents, ServedSchema schema, DocumentLimits limits, CostLimits costLimits) {
        this.documents = documents;
        this.schema = schema;
        this.limits = limits;
        this.costLimits = costLimits;
        this.meter = new CostMeter(schema.get());
    }

    /// An operation that may be run.
    ///
    /// @param name needed if the document has several operations
    /// @throws Refusal if there is none such, or it goes beyond a limit
    public Operation require(String text, @Nullable String name, Map<String, Object> variables) {
        limits.check(variables);
        var document = documents.require(text);
        var definition = choose(document, name);
        var coerced = coerce(definition, variables);
        var cost = meter.measure(document, definition, coerced);
        costLimits.check(cost, definition);
        return new Operation(text, document, definition, variables, cost);
    }

    private static OperationDefinition choose(Document document, @Nullable String name) {
        try {
            return NodeUtil.getOperation(document, name).operationDefinition;
        } catch (UnknownOperationException e) {
            throw new Refusal(ErrorCode.UNKNOWN_OPERATION, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Object> coerce(OperationDefinition definition, Map<String, Object> variables) {
        try {
            return ValuesResolver.coerceVariableValues(
                            schema.get(),
                            definition.getVariableDefinitions(),
                            RawVariables.of(variables),
                            GraphQLContext.getDefault(),
                            Locale.ROOT)
                    .toMap();
        } catch (GraphQLException e) {
            throw new Refusal(List.of(unfit(e)));
        }
    }

    private static AnswerError unfit(GraphQLException fault) {
        return fault instanceof GraphQLError error
                        && error.getLocations() != null
                        && !error.getLocations().isEmpty()
                ? AnswerError.at(
                        ErrorCode.VALIDATION_FAILED,
                        String.valueOf(fault.getMessage()),
                        error.getLocations().getFirst().getLine(),
                        error.getLocations().getFirst().getColumn())
                : AnswerError.of(ErrorCode.VALIDATION_FAILED, String.valueOf(fault.getMessage()));
    }
}
