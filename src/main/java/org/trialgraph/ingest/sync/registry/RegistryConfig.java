package org.trialgraph.ingest.sync.registry;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Where the live registry is, and how it is asked.
@ConfigMapping(prefix = "trialgraph.sync")
public interface RegistryConfig {

    /// Base of the API, without the resource.
    @WithDefault("https://clinicaltrials.gov/api/v2")
    String registryUrl();

    /// The hosts that may be asked.
    @WithDefault("clinicaltrials.gov")
    Set<String> allowedHosts();

    /// A page about who is asking, for the User-Agent.
    Optional<String> contactUrl();

    /// At most so many requests a minute, 1 to 6000. The registry lets through about 50.
    @WithDefault("40")
    int requestsPerMinute();

    /// How often a request is repeated, 0 to 20.
    @WithDefault("6")
    int retries();

    /// The wait before the first repetition; each further one is twice as long.
    @WithDefault("2s")
    Duration backoff();

    /// No wait that we choose is longer.
    @WithDefault("2m")
    Duration longestBackoff();

    /// A registry that wants a longer wait (`Retry-After`) is left for today.
    @WithDefault("10m")
    Duration longestRetryAfter();

    /// From the request to the last byte of its answer.
    @WithDefault("2m")
    Duration timeout();

    /// The longest answer as it is sent: 1,000 studies are about 6 MB gzipped and 30 MB otherwise.
    @WithDefault("64M")
    MemorySize maxDownload();

    /// The longest answer unpacked: the largest 1,000 of 4,082 studies have 85 MB.
    @WithDefault("512M")
    MemorySize maxPageSize();
}
