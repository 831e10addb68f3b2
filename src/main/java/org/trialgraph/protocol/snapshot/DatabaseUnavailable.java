package org.trialgraph.protocol.snapshot;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.RequestException;

/// There is no connection to the database to be had. The client learns no more than that; the log has the cause.
public class DatabaseUnavailable extends RequestException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(SQLException cause) {
        super(ErrorCode.UNAVAILABLE, "the data cannot be read at the moment: come again in a few seconds");
        Log.warnf("No connection to the database: %s", cause.getMessage());
    }
}
