package org.trialgraph.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of the filters of lists that are ranked in memory.
@ConfigMapping(prefix = "trialgraph.selections")
interface SelectionsConfig {

    /// Bytes of selections that are kept until the data change, of which one takes 900,000 at most; 0 keeps none.
    @WithDefault("32000000")
    long keptBytes();
}
