package org.trialgraph.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.trialgraph.ingest.read.ReadLimits;

/// How much an import takes in at once.
@ConfigMapping(prefix = "trialgraph.ingest")
public interface IngestConfig {

    /// Studies a transaction.
    @WithDefault("500")
    int batchStudies();

    /// Registered JSON a transaction; one study may exceed it.
    @WithDefault("2M")
    MemorySize batchSize();

    /// Input, as large as its files are, from which an import into an empty database begins without indexes and
    /// makes them when it ends.
    @WithDefault("16M")
    MemorySize firstLoadSize();

    /// Batches that are converted at a time; 0 for one a processor. Another is read and another written meanwhile.
    @WithDefault("0")
    int converters();

    /// Processors that an import keeps busy, that of the database's writing among them, once there are trials that
    /// somebody may be reading; 0 for one less than there are, though at least one.
    @WithDefault("0")
    int processors();

    /// The largest study that is read; a larger one is rejected.
    @WithDefault("32M")
    MemorySize maxStudySize();

    /// How deep a study's JSON may nest.
    @WithDefault("200")
    int maxDepth();

    /// How many threads convert.
    default int workers() {
        return converters() > 0 ? converters() : Runtime.getRuntime().availableProcessors();
    }

    /// How many processors an import that readers may notice keeps busy.
    default int processorsBesideReaders() {
        return processors() > 0
                ? processors()
                : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    /// What a reader keeps to.
    default ReadLimits readLimits() {
        return new ReadLimits(Math.toIntExact(maxStudySize().asLongValue()), maxDepth());
    }
}
