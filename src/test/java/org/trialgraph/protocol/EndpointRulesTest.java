package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointRulesTest {

    @Test
    void openEndpointLetsEveryoneDoEverything() {
        var rules = EndpointSettings.OPEN.rules();

        assertThat(rules.allowsGet()).isTrue();
        assertThat(rules.allowsIntrospection()).isTrue();
        assertThat(rules.tellsNames()).isTrue();
        assertThat(rules.allowsAnyDocument()).isTrue();
        assertThat(rules.keepsDocuments()).isTrue();
    }

    @Test
    void hardenedEndpointLetsNobodyDoAnyOfIt() {
        var rules = EndpointSettings.HARDENED.rules();

        assertThat(rules.allowsGet()).isFalse();
        assertThat(rules.allowsIntrospection()).isFalse();
        assertThat(rules.tellsNames()).isFalse();
        assertThat(rules.allowsAnyDocument()).isFalse();
        assertThat(rules.keepsDocuments()).isFalse();
    }

    @Test
    void switchesTakeAwayFromAnOpenEndpoint() {
        var off = Optional.of(false);
        var rules = new EndpointSettings(EndpointProfile.OPEN, off, off, off).rules();

        assertThat(rules.allowsGet()).isFalse();
        assertThat(rules.allowsIntrospection()).isFalse();
        assertThat(rules.keepsDocuments()).isFalse();
        assertThat(rules.tellsNames()).as("what introspection does not").isFalse();
        assertThat(rules.allowsAnyDocument()).isTrue();
    }

    @Test
    void switchesNeverLetAHardenedEndpointExecuteOrKeepWhatIsNotTrusted() {
        var on = Optional.of(true);
        var rules = new EndpointSettings(EndpointProfile.HARDENED, on, on, on).rules();

        assertThat(rules.allowsGet()).isTrue();
        assertThat(rules.allowsIntrospection()).isTrue();
        assertThat(rules.allowsAnyDocument()).isFalse();
        assertThat(rules.keepsDocuments()).isFalse();
        assertThat(rules.tellsNames()).isFalse();
    }
}
