package org.trialgraph.protocol.client;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How clients are told apart.
@ConfigMapping(prefix = "trialgraph.client")
public interface ClientConfig {

    /// The header that carries a client's key.
    @WithDefault("X-API-Key")
    String keyHeader();

    /// The SHA-256 of each key, in hexadecimal, by the name of its holder. The keys themselves are kept nowhere; they
    /// must be random (`openssl rand -hex 32`), as their hashes are not slow to compute.
    Map<String, String> keys();

    /// Networks of proxies (`10.0.0.0/8`, `2001:db8::1/128`) whose [#forwardedHeader()] is believed.
    Optional<Set<CidrAddress>> trustedProxies();

    /// The header in which these proxies tell whom they speak for. Only one is read: the other might come from the
    /// client.
    @WithDefault("x-forwarded-for")
    ForwardedHeader forwardedHeader();
}
