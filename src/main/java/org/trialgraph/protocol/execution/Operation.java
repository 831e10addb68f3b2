package org.trialgraph.protocol.execution;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Map;
import org.trialgraph.protocol.limit.Cost;

/// What a request asks to be run: it is valid, its variables fit, and it is within the limits.
///
/// @param text      of the document
/// @param variables as they came, checked against their types
public record Operation(
        String text, Document document, OperationDefinition definition, Map<String, Object> variables, Cost cost) {

    /// Whether it only reads.
    public boolean isQuery() {
        return definition.getOperation() == OperationDefinition.Operation.QUERY;
    }
}
