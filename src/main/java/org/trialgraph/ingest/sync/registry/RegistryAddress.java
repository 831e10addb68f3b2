package org.trialgraph.ingest.sync.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the registry's API is: a host that is allowed, over HTTPS unless it is this machine.
record RegistryAddress(URI base) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

    /// Reads a configured address.
    ///
    /// @throws RegistryFault if it is none, or not allowed
    static RegistryAddress of(String url, Set<String> allowedHosts) {
        var base = parse(url);
        var host = base.getHost() == null ? "" : base.getHost().toLowerCase(Locale.ROOT);
        boolean allowed =
                allowedHosts.stream().anyMatch(name -> host.equals(name.strip().toLowerCase(Locale.ROOT)));
        if (host.isEmpty() || !allowed) {
            throw refused(url, "its host is not among trialgraph.sync.allowed-hosts");
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw refused(url, "it may have no user, query or fragment");
        }
        if (!isSafe(base.getScheme(), host)) {
            throw refused(url, "it has to be https");
        }
        return new RegistryAddress(base);
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw refused(url, e.getReason());
        }
    }

    private static boolean isSafe(@Nullable String scheme, String host) {
        return "https".equalsIgnoreCase(scheme)
                || ("http".equalsIgnoreCase(scheme) && LOOPBACK.matcher(host).matches());
    }

    private static RegistryFault refused(String url, String reason) {
        return new RegistryFault("trialgraph.sync.registry-url cannot be " + url + ": " + reason);
    }
}
