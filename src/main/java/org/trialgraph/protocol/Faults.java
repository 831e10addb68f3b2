package org.trialgraph.protocol;

import io.quarkus.logging.Log;

/// Faults of the service: the log has them whole, the client an id by which an operator finds them there.
public final class Faults {

    private Faults() {}

    /// Logs a fault.
    ///
    /// @param where it happened, for the log
    /// @return what the client is told
    public static String logged(Throwable fault, String where) {
        var id = FaultId.next();
        Log.errorf(fault, "Fault %s at %s", id, where);
        return told(id);
    }

    /// Logs a fault that has no exception.
    ///
    /// @param where it happened, for the log
    /// @return what the client is told
    public static String logged(String fault, String where) {
        var id = FaultId.next();
        Log.errorf("Fault %s at %s: %s", id, where, fault);
        return told(id);
    }

    private static String told(String id) {
        return "a fault of the service, which its log has as " + id;
    }
}
