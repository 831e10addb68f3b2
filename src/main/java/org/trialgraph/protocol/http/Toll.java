package org.trialgraph.protocol.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.client.Client;
import org.trialgraph.protocol.client.Clients;
import org.trialgraph.protocol.rate.RateLimiter;

/// Has clients pay for what they ask, where rates are limited.
@ApplicationScoped
class Toll {

    /// What a request costs that is not executed: reading it was some work, too.
    private static final long OF_A_REFUSAL = 1;

    private final Clients clients;
    private final RateLimiter limiter;

    Toll(Clients clients, RateLimiter limiter) {
        this.clients = clients;
        this.limiter = limiter;
    }

    Client client(Exchange exchange) {
        return clients.of(exchange.http());
    }

    /// @return headers of the answer
    /// @throws Refusal if the client has not so much left
    Map<String, String> pay(Exchange exchange, long cost) {
        return limiter.take(client(exchange), cost);
    }

    /// Takes what a refusal costs.
    ///
    /// @return headers of the answer
    Map<String, String> payForRefusal(Exchange exchange) {
        try {
            return pay(exchange, OF_A_REFUSAL);
        } catch (Refusal spent) {
            return spent.headers();
        }
    }
}
