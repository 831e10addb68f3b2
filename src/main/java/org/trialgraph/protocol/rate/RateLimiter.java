package org.trialgraph.protocol.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.client.Client;

/// Lets each client spend so many points of cost a second, and so many at once.
@Startup // wrong settings show at once
@ApplicationScoped
public class RateLimiter {

    private final boolean enabled;
    private final Allowance allowance;
    private final Ticker nanoTime;
    private final Cache<Client, Bucket> buckets;

    @Inject
    RateLimiter(RateConfig config) {
        this(config, Ticker.systemTicker());
    }

    RateLimiter(RateConfig config, Ticker nanoTime) {
        this.enabled = config.enabled();
        this.allowance = Allowance.of(config);
        this.nanoTime = nanoTime;
        this.buckets = Caffeine.newBuilder().maximumSize(allowance.maxClients()).build();
    }

    /// Takes what an operation costs from a client's points.
    ///
    /// @param cost in points; an operation costs one at least
    /// @return headers for the answer; none if rates are not limited
    /// @throws Refusal if the client has not so many points left, or could never have so many
    public Map<String, String> take(Client client, long cost) {
        if (!enabled) {
            return Map.of();
        }
        long points = Math.max(cost, 1);
        if (points > allowance.burst()) {
            throw new Refusal(ErrorCode.QUERY_TOO_COSTLY, allowance.tooDear(points), look(client));
        }
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(points);
        if (!probe.isConsumed()) {
            throw allowance.refusal(points, probe.getRemainingTokens(), probe.getNanosToWaitForRefill());
        }
        return allowance.headers(probe.getRemainingTokens());
    }

    /// The same headers for an answer that costs nothing.
    public Map<String, String> look(Client client) {
        return enabled ? allowance.headers(bucket(client).getAvailableTokens()) : Map.of();
    }

    /// How many clients have a bucket.
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Client client) {
        return buckets.get(client, unseen -> allowance.fullBucket(nanoTime));
    }
}
