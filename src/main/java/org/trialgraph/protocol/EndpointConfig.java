package org.trialgraph.protocol;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// What the endpoint lets clients do: a profile, and switches for those who want a part of it otherwise.
@ConfigMapping(prefix = "trialgraph.graphql")
public interface EndpointConfig {

    /// `open` or `hardened`.
    @WithDefault("open")
    EndpointProfile profile();

    /// Whether queries are answered over GET.
    Optional<Boolean> get();

    /// Whether introspection is answered.
    Optional<Boolean> introspection();

    /// Whether clients may have documents kept under their hash. A hardened endpoint executes none of these, so it
    /// does not start if this is on.
    Optional<Boolean> apq();
}
