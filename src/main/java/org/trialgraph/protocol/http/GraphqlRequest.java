package org.trialgraph.protocol.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a request.
///
/// @param query         text of the document; null if it is named by other parameters
/// @param documentId    names a document that the service has
/// @param operationName null if the document has one operation, or the client left it out
record GraphqlRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {}
