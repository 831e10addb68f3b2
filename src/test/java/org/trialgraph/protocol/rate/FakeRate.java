package org.trialgraph.protocol.rate;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/// Settings of a limiter, and time that stands until it is moved.
final class FakeRate implements RateConfig, Ticker {

    private final long pointsPerSecond;
    private final long burst;
    private final long maxClients;
    private long nanos = -5_000_000_000L; // nanoTime() may well begin below zero

    private boolean enabled = true;

    private FakeRate(long pointsPerSecond, long burst, long maxClients) {
        this.pointsPerSecond = pointsPerSecond;
        this.burst = burst;
        this.maxClients = maxClients;
    }

    static FakeRate of(long pointsPerSecond, long burst) {
        return of(pointsPerSecond, burst, 1_000);
    }

    static FakeRate of(long pointsPerSecond, long burst, long maxClients) {
        return new FakeRate(pointsPerSecond, burst, maxClients);
    }

    FakeRate off() {
        enabled = false;
        return this;
    }

    RateLimiter limiter() {
        return new RateLimiter(this, this);
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long read() {
        return nanos;
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public long pointsPerSecond() {
        return pointsPerSecond;
    }

    @Override
    public long burst() {
        return burst;
    }

    @Override
    public long maxClients() {
        return maxClients;
    }
}
