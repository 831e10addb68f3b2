package org.trialgraph.protocol.client;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Follows a request back through the proxies that are believed, to the first address that is none of theirs. What
/// stands before that one in the header may be the client's invention.
///
/// Quarkus has settings for this too (`quarkus.http.proxy.*`), but takes the first element of the header, which any
/// client can choose where proxies append.
final class ProxyTrail {

    /// An address as proxies write it, perhaps with a port, which an IPv6 address has only behind brackets.
    private static final Pattern WITH_PORT = Pattern.compile("(?:\\[(?<v6>[^]]*)]|(?<v4>[^:]*))(?::\\d+)?");

    private final Set<CidrAddress> trusted;
    private final ForwardedHeader header;

    ProxyTrail(Set<CidrAddress> trusted, ForwardedHeader header) {
        this.trusted = Set.copyOf(trusted);
        this.header = header;
    }

    ForwardedHeader header() {
        return header;
    }

    /// Whoever asked.
    ///
    /// @param peer  the other end of the connection
    /// @param lines the values of [#header()]
    InetAddress origin(InetAddress peer, List<String> lines) {
        InetAddress origin = Client.unmapped(peer);
        if (!isTrusted(origin)) {
            return origin;
        }
        for (var text : header.addresses(lines).reversed()) {
            InetAddress before = parse(text);
            if (before == null) {
                return origin;
            }
            origin = before;
            if (!isTrusted(origin)) {
                return origin;
            }
        }
        return origin;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.matches(address));
    }

    /// Null if it is no address. Nothing is looked up, neither a name nor the interface of a scope.
    private static @Nullable InetAddress parse(String text) {
        Matcher matcher = WITH_PORT.matcher(text);
        String host = text;
        if (matcher.matches()) {
            String v6 = matcher.group("v6");
            host = v6 == null ? matcher.group("v4") : v6;
        }
        InetAddress address = host.indexOf('%') < 0 ? Inet.parseInetAddress(host) : null;
        return address == null ? null : Client.unmapped(address);
    }
}
