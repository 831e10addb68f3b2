package org.trialgraph.protocol.caching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All of a request that its answer depends on, once the data are given.
///
/// @param document      text of the document, also where the request named it by an id
/// @param operationName of the request; null if it has none
/// @param variables     strings, numbers, booleans, nulls, lists and maps; as deep as the limits on requests let them
/// @param mediaType     of the answer
public record AnswerKey(
        String document,
        @Nullable String operationName,
        Map<String, ? extends @Nullable Object> variables,
        String mediaType) {}
