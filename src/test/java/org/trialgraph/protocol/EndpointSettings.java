package org.trialgraph.protocol;

import java.util.Optional;

/// Settings of the endpoint, for tests without a container.
public record EndpointSettings(
        EndpointProfile profile, Optional<Boolean> get, Optional<Boolean> introspection, Optional<Boolean> apq)
        implements EndpointConfig {

    public static final EndpointSettings OPEN = of(EndpointProfile.OPEN);
    public static final EndpointSettings HARDENED = of(EndpointProfile.HARDENED);

    private static EndpointSettings of(EndpointProfile profile) {
        return new EndpointSettings(profile, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public EndpointSettings withApq(boolean on) {
        return new EndpointSettings(profile, get, introspection, Optional.of(on));
    }

    public EndpointRules rules() {
        return new EndpointRules(this);
    }
}
