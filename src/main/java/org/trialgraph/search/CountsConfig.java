package org.trialgraph.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of totals and facets.
@ConfigMapping(prefix = "trialgraph.counts")
interface CountsConfig {

    /// Characters of searches and values whose counts are kept until the data change; 0 keeps none.
    @WithDefault("8000000")
    long keptCharacters();
}
