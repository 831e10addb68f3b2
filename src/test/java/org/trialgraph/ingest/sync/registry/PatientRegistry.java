package org.trialgraph.ingest.sync.registry;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.ingest.IngestConfig;

/// The settings of a registry for tests, which have less time: 20 ms between requests, and three repetitions.
public record PatientRegistry(String registryUrl, Set<String> allowedHosts, int retries, Duration timeout, long maxSize)
        implements RegistryConfig {

    /// Milliseconds.
    public static final long PAUSE = 20;

    public static final Duration BACKOFF = Duration.ofMillis(100);

    public static PatientRegistry at(String url) {
        return new PatientRegistry(url, Set.of("127.0.0.1"), 3, Duration.ofSeconds(20), 1 << 20);
    }

    public PatientRegistry allowing(String... hosts) {
        return new PatientRegistry(registryUrl, Set.of(hosts), retries, timeout, maxSize);
    }

    public PatientRegistry retrying(int times) {
        return new PatientRegistry(registryUrl, allowedHosts, times, timeout, maxSize);
    }

    public PatientRegistry within(Duration limit) {
        return new PatientRegistry(registryUrl, allowedHosts, retries, limit, maxSize);
    }

    /// With a bound on a page, in bytes unpacked.
    public PatientRegistry pagesUpTo(long bytes) {
        return new PatientRegistry(registryUrl, allowedHosts, retries, timeout, bytes);
    }

    public RegistryConnector connector(IngestConfig limits) {
        return new RegistryConnector(this, limits, Clock.systemUTC(), "1.2.3");
    }

    @Override
    public Optional<String> contactUrl() {
        return Optional.of("https://example.org/trialgraph");
    }

    @Override
    public int requestsPerMinute() {
        return (int) (60_000 / PAUSE);
    }

    @Override
    public Duration backoff() {
        return BACKOFF;
    }

    @Override
    public Duration longestBackoff() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration longestRetryAfter() {
        return Duration.ofSeconds(5);
    }

    @Override
    public MemorySize maxDownload() {
        return maxPageSize();
    }

    @Override
    public MemorySize maxPageSize() {
        return new MemorySize(BigInteger.valueOf(maxSize));
    }
}
