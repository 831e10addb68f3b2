package org.trialgraph.protocol.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.EndpointRules;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.execution.Operations;
import org.trialgraph.protocol.persisted.PersistedQueries;

/// Finds the operation that the parameters of a request name.
@ApplicationScoped
class OperationReader {

    private final PersistedQueries persisted;
    private final Operations operations;
    private final EndpointRules rules;

    OperationReader(PersistedQueries persisted, Operations operations, EndpointRules rules) {
        this.persisted = persisted;
        this.operations = operations;
        this.rules = rules;
    }

    /// The operation, which is valid and within the limits.
    ///
    /// @throws Refusal if there is none
    FoundOperation read(GraphqlRequest request) {
        var document = persisted.resolve(request.documentId(), request.query(), request.extensions());
        try {
            var operation = operations.require(document.text(), request.operationName(), request.variables());
            persisted.keep(document);
            return new FoundOperation(operation, document.isTrusted());
        } catch (Refusal refusal) {
            throw rules.tellsNames() ? refusal : withoutNames(refusal);
        }
    }

    /// Where the schema is not told, neither are the names in it.
    private static Refusal withoutNames(Refusal refusal) {
        return new Refusal(
                refusal.errors().stream().map(OperationReader::withoutNames).toList(), refusal.headers());
    }

    private static AnswerError withoutNames(AnswerError error) {
        return error.code() == ErrorCode.VALIDATION_FAILED
                ? new AnswerError(
                        error.code(),
                        "The document does not fit the schema, or the variables do not fit the document",
                        error.locations(),
                        List.of(),
                        Map.of())
                : error;
    }
}
