package org.trialgraph.protocol.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of operations as monitoring has them. Clients choose names, and each is kept for good, so that only so many of
/// theirs are told apart.
@ApplicationScoped
class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";

    private static final int LONGEST = 60;

    private final int most;
    private final Set<String> ofClients = new HashSet<>();

    OperationNames(MetricsConfig config) {
        this.most = config.operations();
    }

    /// The name that monitoring has.
    ///
    /// @param name    of an operation that is valid; null if it has none
    /// @param trusted whether its document is the operator's own
    String of(@Nullable String name, boolean trusted) {
        if (name == null) {
            return ANONYMOUS;
        }
        if (name.length() > LONGEST) {
            return OTHER;
        }
        return trusted || isToldApart(name) ? name : OTHER;
    }

    private synchronized boolean isToldApart(String name) {
        return ofClients.contains(name) || (ofClients.size() < most && ofClients.add(name));
    }
}
