package org.trialgraph.protocol;

import jakarta.enterprise.context.ApplicationScoped;

/// What the endpoint lets clients do: its profile with the switches applied.
@ApplicationScoped
public class EndpointRules {

    private final EndpointConfig config;

    public EndpointRules(EndpointConfig config) {
        this.config = config;
    }

    /// Whether queries are answered over GET.
    public boolean allowsGet() {
        return config.get().orElse(isOpen());
    }

    /// Whether introspection is answered.
    public boolean allowsIntrospection() {
        return config.introspection().orElse(isOpen());
    }

    /// Whether errors may name fields, types and arguments that the request did not name, and suggest some: no, where
    /// the schema cannot be asked for.
    public boolean tellsNames() {
        return isOpen() && allowsIntrospection();
    }

    /// Whether documents are executed that the operator does not trust.
    public boolean allowsAnyDocument() {
        return isOpen();
    }

    /// Whether clients may have their documents kept under a hash.
    public boolean keepsDocuments() {
        return isOpen() && config.apq().orElse(true);
    }

    private boolean isOpen() {
        return config.profile() == EndpointProfile.OPEN;
    }
}
