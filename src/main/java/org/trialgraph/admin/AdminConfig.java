package org.trialgraph.admin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whether operators are served.
@ConfigMapping(prefix = "trialgraph.admin")
public interface AdminConfig {

    /// Needs a provider of tokens: `quarkus.oidc.auth-server-url`.
    @WithDefault("false")
    boolean enabled();
}
