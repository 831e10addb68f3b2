package org.trialgraph.protocol;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whether the GraphiQL page is served.
@ConfigMapping(prefix = "trialgraph.graphiql")
public interface GraphiqlConfig {

    /// On in development; in production only when asked for.
    @WithDefault("false")
    boolean enabled();
}
