package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;

/// The lock as a program has it that a test tells to end.
@Dependent
public class EndingLock {

    private final StopSignal signal = new StopSignal(() -> Duration.ZERO);
    private final WriteLock lock;

    EndingLock(@DataSource("ingest") AgroalDataSource database, Migrations migrations) {
        this.lock = new WriteLock(database, migrations, signal);
    }

    public WriteLock lock() {
        return lock;
    }

    public void tellToEnd() {
        signal.give();
    }
}
