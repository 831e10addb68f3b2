package org.trialgraph.dense;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How a language model is used, where the program has one.
@ConfigMapping(prefix = "trialgraph.dense")
public interface DenseConfig {

    /// Notes that are put to it at a time; the others wait.
    @WithDefault("1")
    int concurrentNotes();

    /// Threads that `embed` keeps busy; 0 for one a processor.
    @WithDefault("0")
    int threads();

    /// How many threads encode trials.
    default int workers() {
        return threads() > 0 ? threads() : Runtime.getRuntime().availableProcessors();
    }
}
