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

    /// Changed trials stand behind the others, and what they were before stays where it was, until so many in a
    /// hundred of some ten thousand have changed; then these are written anew.
    @WithDefault("20")
    int stalePercent();
}
