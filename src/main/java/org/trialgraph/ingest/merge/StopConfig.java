package org.trialgraph.ingest.merge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the program ends while something is being written.
@ConfigMapping(prefix = "trialgraph.ingest")
interface StopConfig {

    /// How long the end of the program waits for what is being written to come to the end of a batch.
    @WithDefault("15s")
    Duration stopTimeout();
}
