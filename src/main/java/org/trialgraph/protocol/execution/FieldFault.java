package org.trialgraph.protocol.execution;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;

/// A fault of a field, as the engine carries it.
record FieldFault(
        ErrorCode code,
        String text,
        ResultPath place,
        @Nullable SourceLocation location,
        Map<String, Object> details) implements GraphQLError {

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return location == null ? List.of() : List.of(location);
    }

    @Override
    public List<Object> getPath() {
        return place.toList();
    }

    @Override
    public ErrorClassification getErrorType() {
        return graphql.ErrorType.DataFetchingException;
    }
}
