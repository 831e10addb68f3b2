package org.trialgraph.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/// The bundled sample of invented trials.
@ConfigMapping(prefix = "trialgraph.sample")
public interface SampleConfig {

    /// Whether an empty database is filled with the sample at the start.
    @WithName("import")
    @WithDefault("false")
    boolean importAtStart();
}
