package org.trialgraph.protocol.execution;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.IntrospectionDisabledError;
import graphql.validation.ValidationError;
import io.smallrye.graphql.execution.datafetcher.DataFetcherException;
import io.smallrye.graphql.execution.error.GraphQLExceptionWhileDataFetching;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Faults;
import org.trialgraph.protocol.RequestException;

/// Tells clients of faults: those of their request as they are, those of the service by an id that is in the log.
final class FaultReport implements DataFetcherExceptionHandler {

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters field) {
        var fault = cause(field.getException());
        var path = field.getPath();
        FieldFault told = fault instanceof RequestException request
                ? new FieldFault(
                        request.code(), request.getMessage(), path, field.getSourceLocation(), request.details())
                : new FieldFault(
                        ErrorCode.INTERNAL,
                        Faults.logged(fault, path.toString()),
                        path,
                        field.getSourceLocation(),
                        Map.of());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult().error(told).build());
    }

    /// The errors as clients see them. Where a field that is never null failed, the engine adds that it is null, which
    /// is no other fault.
    static List<AnswerError> of(List<GraphQLError> errors) {
        var causes = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .map(FaultReport::of)
                .toList();
        var others = errors.stream()
                .filter(error -> error instanceof NonNullableFieldWasNullError
                        && causes.stream().noneMatch(cause -> isWithin(cause.path(), error.getPath())))
                .map(FaultReport::of);
        return Stream.concat(causes.stream(), others).toList();
    }

    private static boolean isWithin(List<Object> path, List<Object> outer) {
        return path.size() >= outer.size() && path.subList(0, outer.size()).equals(outer);
    }

    /// The error as clients see it.
    private static AnswerError of(GraphQLError error) {
        var locations = error.getLocations() == null
                ? List.<AnswerError.Location>of()
                : error.getLocations().stream()
                        .map(place -> new AnswerError.Location(place.getLine(), place.getColumn()))
                        .toList();
        List<Object> path = error.getPath() == null ? List.of() : error.getPath();
        return switch (error) {
            case FieldFault fault -> new AnswerError(fault.code(), fault.text(), locations, path, fault.details());
            // A list of which some items are missing.
            case GraphQLExceptionWhileDataFetching part
            when part.getException() instanceof RequestException fault ->
                new AnswerError(fault.code(), fault.getMessage(), locations, path, fault.details());
            // An argument that the engine could not make what the field takes.
            case ValidationError unfit ->
                new AnswerError(ErrorCode.BAD_USER_INPUT, unfit.getMessage(), locations, queryPath(unfit), Map.of());
            case IntrospectionDisabledError off ->
                new AnswerError(ErrorCode.FORBIDDEN, "Introspection is off here", locations, path, Map.of());
            case GoodFaithIntrospection.BadFaithIntrospectionError excessive ->
                new AnswerError(ErrorCode.QUERY_TOO_COMPLEX, excessive.getMessage(), locations, path, Map.of());
            default ->
                new AnswerError(
                        ErrorCode.INTERNAL,
                        Faults.logged(error.getMessage(), path.toString()),
                        locations,
                        path,
                        Map.of());
        };
    }

    private static List<Object> queryPath(ValidationError error) {
        return error.getQueryPath() == null ? List.of() : List.copyOf(error.getQueryPath());
    }

    static Throwable cause(Throwable fault) {
        var cause = fault;
        while ((cause instanceof CompletionException
                        || cause instanceof ExecutionException
                        || cause instanceof DataFetcherException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
