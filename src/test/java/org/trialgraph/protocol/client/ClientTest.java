package org.trialgraph.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.common.net.Inet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7/32",
        "2001:db8:1:2::7, 2001:db8:1:2::/64",
        "2001:0DB8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
        "::1, ::/64"
    })
    void addressIsItselfOrItsSubscriber(String address, String name) {
        assertThat(Client.at(Inet.parseInetAddressOrFail(address))).isEqualTo(new Client(Client.Kind.ADDRESS, name));
    }

    @Test
    void mappedAddressIsTheOneThatItIsMadeOf() {
        assertThat(Client.at(Inet.parseInet6AddressOrFail("::ffff:192.0.2.7")))
                .isEqualTo(Client.at(Inet.parseInetAddressOrFail("192.0.2.7")));
    }

    @Test
    void holderOfAKeyIsNoAddressOfTheSameName() {
        assertThat(Client.withKey("192.0.2.7/32")).isNotEqualTo(Client.at(Inet.parseInetAddressOrFail("192.0.2.7")));
    }

    @Test
    void connectionWithoutAddressIsAClientToo() {
        assertThat(Client.at(null)).isEqualTo(Client.at(null)).isNotEqualTo(Client.at(Inet.INET4_LOOPBACK));
    }
}
