package org.trialgraph.protocol;

/// What an error's `extensions.code` can be: stable, so that a client can act on it.
public enum ErrorCode {
    /// The HTTP request is none of GraphQL: no JSON, no document, a parameter of the wrong type.
    BAD_REQUEST(400),
    /// Nothing is served under this path.
    NOT_FOUND(404),
    /// Only POST may carry this operation, or the method is neither GET nor POST.
    METHOD_NOT_ALLOWED(405),
    /// None of the media types that the client accepts is served.
    NOT_ACCEPTABLE(406),
    /// The body did not come in time.
    REQUEST_TIMEOUT(408),
    /// What is asked for is under way already.
    CONFLICT(409),
    /// The body has too many bytes.
    BODY_TOO_LARGE(413),
    /// The URI is too long.
    URI_TOO_LONG(414),
    /// The body is of a type that is not read.
    UNSUPPORTED_MEDIA_TYPE(415),
    /// The document is not GraphQL; the error says where.
    PARSE_FAILED(400),
    /// The document does not fit the schema, or the variables do not fit the document.
    VALIDATION_FAILED(400),
    /// The document has no such operation, or several and none was named.
    UNKNOWN_OPERATION(400),
    /// The document has too many characters or tokens.
    QUERY_TOO_LARGE(400),
    /// Fields or values are nested too deep.
    QUERY_TOO_DEEP(400),
    /// Too many aliases, repeats, directives, fragments, operations or variables.
    QUERY_TOO_COMPLEX(400),
    /// The operation could ask for more than is served at once.
    QUERY_TOO_COSTLY(400),
    /// The answer grew larger than is served at once.
    ANSWER_TOO_LARGE(400),
    /// An argument's value cannot be; the message says what is accepted.
    BAD_USER_INPUT(400),
    /// A cursor that was not given out for this list.
    BAD_CURSOR(400),
    /// A cursor of a ranking that an import has changed since.
    STALE_CURSOR(400),
    /// An id that several trials have.
    AMBIGUOUS_ID(400),
    /// No document is kept under this hash; send it once with its text.
    PERSISTED_QUERY_NOT_FOUND(400),
    /// Only documents that the operator trusts are executed here.
    UNTRUSTED_DOCUMENT(400),
    /// The operation is for operators, and the client has not said who it is.
    UNAUTHENTICATED(401),
    /// The operation is for operators.
    FORBIDDEN(403),
    /// The client has spent what it may for now; `Retry-After` tells when there is more.
    RATE_LIMITED(429),
    /// A fault of the service; the id in the message is in its log.
    INTERNAL(500),
    /// More is asked than is served at a time; `Retry-After` tells when to come again.
    OVERLOADED(503),
    /// The database cannot be reached; `Retry-After` tells when to come again.
    UNAVAILABLE(503),
    /// The operation took too long and was given up.
    TIMEOUT(504);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /// The HTTP status of an answer that is nothing but this error.
    public int status() {
        return status;
    }

    /// Whether the fault is of the GraphQL document: under `application/json`, which tells nothing of GraphQL, such an
    /// answer is a success of HTTP.
    public boolean ofDocument() {
        return this == PARSE_FAILED || this == VALIDATION_FAILED || this == UNKNOWN_OPERATION;
    }
}
