package org.trialgraph.protocol.client;

import io.quarkus.runtime.Startup;
import io.smallrye.common.net.Inet;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells who a request counts for.
@Startup // wrong settings show at once
@ApplicationScoped
public class Clients {

    private final String keyHeader;
    private final ApiKeys keys;
    private final ProxyTrail trail;

    Clients(ClientConfig config) {
        this.keyHeader = config.keyHeader();
        this.keys = new ApiKeys(config.keys());
        this.trail = new ProxyTrail(config.trustedProxies().orElse(Set.of()), config.forwardedHeader());
    }

    /// Who the request counts for: the holder of its key, otherwise its address. An unknown key is no key.
    public Client of(RoutingContext context) {
        HttpServerRequest request = context.request();
        String key = request.getHeader(keyHeader);
        if (key != null) {
            var holder = keys.holder(key);
            if (holder.isPresent()) {
                return Client.withKey(holder.get());
            }
        }
        InetAddress peer = peer(request);
        return Client.at(
                peer == null
                        ? null
                        : trail.origin(
                                peer, request.headers().getAll(trail.header().header())));
    }

    /// The other end of the connection, whatever headers say; null for a domain socket.
    private static @Nullable InetAddress peer(HttpServerRequest request) {
        String address = request.connection().remoteAddress().hostAddress();
        return address == null ? null : Inet.parseInetAddress(address);
    }
}
