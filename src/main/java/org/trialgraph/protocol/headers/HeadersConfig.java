package org.trialgraph.protocol.headers;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Headers that only the operator can know.
@ConfigMapping(prefix = "trialgraph.headers")
public interface HeadersConfig {

    /// `Strict-Transport-Security` as it stands, say `max-age=31536000; includeSubDomains`. Absent, no such header is
    /// sent: only the operator knows that the host, and perhaps its subdomains, will have HTTPS for so long.
    Optional<String> hsts();
}
