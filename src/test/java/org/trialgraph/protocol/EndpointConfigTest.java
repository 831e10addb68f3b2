package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndpointConfigTest {

    @Test
    void isOpenUnlessToldOtherwise() {
        var config = read(Map.of());

        assertThat(config.profile()).isEqualTo(EndpointProfile.OPEN);
        assertThat(config.get()).isEmpty();
        assertThat(config.introspection()).isEmpty();
        assertThat(config.apq()).isEmpty();
    }

    @Test
    void profileIsNamedInSmallLetters() {
        var config = read(Map.of("trialgraph.graphql.profile", "hardened", "trialgraph.graphql.get", "true"));

        assertThat(config.profile()).isEqualTo(EndpointProfile.HARDENED);
        assertThat(config.get()).hasValue(true);
    }

    @Test
    void anotherProfileIsRefused() {
        var settings = Map.of("trialgraph.graphql.profile", "lenient");

        assertThatThrownBy(() -> read(settings)).isInstanceOf(ConfigValidationException.class);
    }

    private static EndpointConfig read(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(EndpointConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(EndpointConfig.class);
    }
}
