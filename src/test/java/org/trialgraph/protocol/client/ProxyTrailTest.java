package org.trialgraph.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.client.ForwardedHeader.FORWARDED;
import static org.trialgraph.protocol.client.ForwardedHeader.X_FORWARDED_FOR;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The proxies here are 10.0.0.0/8 and 2001:db8:ffff::/48.
class ProxyTrailTest {

    private static final InetAddress PROXY = Inet.parseInetAddressOrFail("10.0.0.1");

    private static final Set<CidrAddress> PROXIES = Set.of(
            CidrAddress.create(Inet.parseInetAddressOrFail("10.0.0.0"), 8),
            CidrAddress.create(Inet.parseInetAddressOrFail("2001:db8:ffff::"), 48));

    private final ProxyTrail trail = new ProxyTrail(PROXIES, X_FORWARDED_FOR);

    @ParameterizedTest
    @CsvSource({
        "'192.0.2.7', 192.0.2.7",
        "'192.0.2.7:4711', 192.0.2.7",
        "'2001:db8::7', 2001:db8::7",
        "'[2001:db8::7]', 2001:db8::7",
        "'[2001:db8::7]:4711', 2001:db8::7",
        "'::ffff:192.0.2.7', 192.0.2.7",
        "' 192.0.2.7 ', 192.0.2.7"
    })
    void addressIsReadInEveryFormThatProxiesWrite(String header, String origin) {
        assertThat(trail.origin(PROXY, List.of(header))).isEqualTo(Inet.parseInetAddressOrFail(origin));
    }

    @ParameterizedTest
    @CsvSource({
        "'203.0.113.66, 192.0.2.7', 192.0.2.7",
        "'10.9.9.9, 192.0.2.7', 192.0.2.7",
        "'203.0.113.66, 192.0.2.7, 10.0.0.2', 192.0.2.7",
        "'203.0.113.66, 192.0.2.7, 2001:db8:ffff::2, 10.0.0.2', 192.0.2.7"
    })
    void whatStandsBeforeTheFirstStrangerIsNotBelieved(String header, String origin) {
        assertThat(trail.origin(PROXY, List.of(header))).isEqualTo(Inet.parseInetAddressOrFail(origin));
    }

    @Test
    void linesOfTheHeaderAreOneList() {
        assertThat(trail.origin(PROXY, List.of("203.0.113.66", "192.0.2.7, 10.0.0.2")))
                .isEqualTo(Inet.parseInetAddressOrFail("192.0.2.7"));
    }

    @Test
    void strangerIsBelievedNothing() {
        var stranger = Inet.parseInetAddressOrFail("198.51.100.1");

        assertThat(trail.origin(stranger, List.of("192.0.2.7"))).isEqualTo(stranger);
    }

    @Test
    void mappedAddressOfAProxyIsTheProxys() {
        var proxy = Inet.parseInet6AddressOrFail("::ffff:10.0.0.1");

        assertThat(trail.origin(proxy, List.of("192.0.2.7"))).isEqualTo(Inet.parseInetAddressOrFail("192.0.2.7"));
    }

    @Test
    void nobodyIsBelievedUnlessNamed() {
        assertThat(new ProxyTrail(Set.of(), X_FORWARDED_FOR).origin(PROXY, List.of("192.0.2.7")))
                .isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource({"''", "unknown", "_hidden", "localhost", "999.1.1.1", "fe80::1%lo", "'192.0.2.7, '", "[::1", "1.2.3"})
    void whatIsNoAddressLeavesTheNearestKnownOne(String header) {
        assertThat(trail.origin(PROXY, List.of(header))).isEqualTo(PROXY);
    }

    @Test
    void absentHeaderLeavesTheProxy() {
        assertThat(trail.origin(PROXY, List.of())).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=192.0.2.7 | 192.0.2.7",
                "For=192.0.2.7;proto=https;by=10.0.0.1 | 192.0.2.7",
                "proto=https; for=\"[2001:db8::7]:4711\" | 2001:db8::7",
                "for=203.0.113.66, for=192.0.2.7;host=example.org | 192.0.2.7",
                "for=192.0.2.7, for=10.0.0.2 | 192.0.2.7",
                "for=\"203.0.113.66, for=192.0.2.7 | 192.0.2.7",
                "notfor=203.0.113.66, for=192.0.2.7 | 192.0.2.7"
            })
    void standardHeaderIsReadLikewise(String header, String origin) {
        assertThat(new ProxyTrail(PROXIES, FORWARDED).origin(PROXY, List.of(header)))
                .isEqualTo(Inet.parseInetAddressOrFail(origin));
    }

    @ParameterizedTest
    @CsvSource({"for=unknown", "proto=https", "for=", "for", "secret=\"for=192.0.2.7\"", "'for=192.0.2.7, y'"})
    void elementWithoutAddressLeavesTheProxy(String header) {
        assertThat(new ProxyTrail(PROXIES, FORWARDED).origin(PROXY, List.of(header)))
                .isEqualTo(PROXY);
    }
}
