package org.trialgraph.protocol;

/// For whom the endpoint is.
public enum EndpointProfile {
    /// For everyone, with whatever they think up: any document is executed, over POST and GET; introspection is
    /// answered; clients may have their documents kept under a hash; errors suggest what may have been meant.
    OPEN,
    /// For clients that the operator builds: only trusted documents are executed, named by their ids. The schema is
    /// not told: no introspection, no suggestions, no names of fields and types in validation errors. Over GET too
    /// only if that is switched on.
    HARDENED
}
