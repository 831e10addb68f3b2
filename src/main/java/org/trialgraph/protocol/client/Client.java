package org.trialgraph.protocol.client;

import io.smallrye.common.net.CidrAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Whoever a request counts for.
///
/// @param name the name of a key's holder, or a network: `192.0.2.7/32`, `2001:db8:1:2::/64`
public record Client(Kind kind, String name) {

    private static final int IPV4_LENGTH = 4;
    private static final int WHOLE_IPV4 = 32;

    /// What one subscriber gets at least: any of its addresses is the same client.
    private static final int IPV6_SUBSCRIBER = 64;

    private static final Client LOCAL = new Client(Kind.ADDRESS, "local");

    /// How a client was recognised.
    public enum Kind {
        KEY,
        ADDRESS
    }

    /// The holder of an API key, by the name that the settings give it.
    public static Client withKey(String holder) {
        return new Client(Kind.KEY, holder);
    }

    /// Whoever is at this address; all addresses of an IPv6 subscriber (/64) are one client.
    ///
    /// @param address null for a connection within this machine that has none
    public static Client at(@Nullable InetAddress address) {
        if (address == null) {
            return LOCAL;
        }
        byte[] bytes = unmapped(address).getAddress();
        int prefix = bytes.length == IPV4_LENGTH ? WHOLE_IPV4 : IPV6_SUBSCRIBER;
        return new Client(Kind.ADDRESS, CidrAddress.create(bytes, prefix).toString());
    }

    /// An IPv4 address in IPv6 clothes (`::ffff:192.0.2.7`) as the IPv4 address that it is.
    static InetAddress unmapped(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address of no known length", e);
        }
    }
}
