package org.trialgraph.corpus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What of the records is held in memory.
@ConfigMapping(prefix = "trialgraph.corpus")
public interface CorpusConfig {

    /// Whether descriptions are, of the trial and of its interventions: similar trials are better found, and it takes
    /// a sixth more memory.
    @WithDefault("true")
    boolean longTexts();

    /// Changed trials are kept beside the others until there are so many in a hundred, and then merged with them.
    @WithDefault("5")
    int mergePercent();
}
