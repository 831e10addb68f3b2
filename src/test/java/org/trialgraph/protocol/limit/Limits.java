package org.trialgraph.protocol.limit;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/// Limits as an operator may set them.
final class Limits {

    static final LimitConfig DEFAULT = with(Map.of());

    private Limits() {}

    static LimitConfig with(String name, long value) {
        return with(Map.of(name, value));
    }

    static LimitConfig with(Map<String, Long> settings) {
        var builder = new SmallRyeConfigBuilder().withMapping(LimitConfig.class);
        settings.forEach((name, value) -> builder.withSources(
                new PropertiesConfigSource(Map.of("trialgraph.limits." + name, value.toString()), name, 500)));
        return builder.build().getConfigMapping(LimitConfig.class);
    }
}
