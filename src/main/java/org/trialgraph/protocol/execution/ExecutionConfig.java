package org.trialgraph.protocol.execution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/// How much is executed at a time, and for how long.
@ConfigMapping(prefix = "trialgraph.execution")
interface ExecutionConfig {

    /// How long an operation may run before it is given up and its statement is cancelled.
    @WithDefault("10s")
    Duration deadline();

    /// How many items all lists of an answer may have together.
    @WithDefault("250000")
    long items();

    /// How long an operation may wait for its turn.
    @WithDefault("5s")
    Duration patience();

    /// How many operations may wait; those that come then are sent away at once.
    @WithDefault("500")
    int waiting();

    /// How many operations run at a time. Each takes a connection of the pool, which needs some more than this.
    @WithDefault("16")
    int concurrent();

    /// From which cost on an operation is dear: those run beside each other in small number, so that cheap ones, which
    /// most are, need not wait behind them.
    @WithDefault("50000")
    long dear();

    /// How many dear operations run at a time; by default one less than there are processors, and at least one.
    OptionalInt concurrentDear();
}
