package org.trialgraph.protocol.snapshot;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/// Gives repositories what they read from: the snapshot of the request that they serve, else one for the statement.
@ApplicationScoped
public class Snapshots {

    private static final ScopedValue<Snapshot> OF_REQUEST = ScopedValue.newInstance();

    private final SessionFactory sessions;
    private final DataSource database;

    /// @param traced whether each statement, and each wait for a connection, is a span
    Snapshots(
            SessionFactory sessions,
            DataSource database,
            OpenTelemetry telemetry,
            @ConfigProperty(name = "trialgraph.tracing.enabled") boolean traced) {
        this.sessions = sessions;
        this.database = traced ? JdbcTelemetry.create(telemetry).wrap(database) : database;
    }

    /// A snapshot that is of the moment of its first statement; the caller closes it.
    public Snapshot open() {
        return new Snapshot(sessions, database);
    }

    /// Does work of which every statement, as long as it stays on this thread, reads from one snapshot.
    public <R> R within(Snapshot snapshot, Supplier<R> work) {
        return ScopedValue.where(OF_REQUEST, snapshot).call(work::get);
    }

    /// Runs a statement.
    ///
    /// @throws SnapshotCancelled   if the request was given up
    /// @throws DatabaseUnavailable if there is no connection to be had
    public <R> R read(Function<StatelessSession, R> statement) {
        return reading(snapshot -> snapshot.read(statement));
    }

    /// Runs a statement of which the best plan depends on its values, as on how many trials have a word: it is planned
    /// for them each time, where PostgreSQL would keep a plan for any after some times.
    ///
    /// @throws SnapshotCancelled   if the request was given up
    /// @throws DatabaseUnavailable if there is no connection to be had
    public <R> R readPlanned(Function<StatelessSession, R> statement) {
        return reading(snapshot -> snapshot.readPlanned(statement));
    }

    private <R> R reading(Function<Snapshot, R> statement) {
        if (OF_REQUEST.isBound()) {
            return statement.apply(OF_REQUEST.get());
        }
        try (var snapshot = open()) {
            return statement.apply(snapshot);
        }
    }
}
