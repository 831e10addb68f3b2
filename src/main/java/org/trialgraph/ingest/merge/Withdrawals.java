package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.postgresql.PGConnection;

/// Marks the trials that a full dump of the registry does not have. Nothing of them is taken away.
@ApplicationScoped
public class Withdrawals {

    private static final String MAKE_ROOM = """
            create temporary table seen_trial (nct int not null) on commit drop
            """;

    private static final String COUNT_HELD = """
            select count(*) from trial
            where not exists (select from registry_withdrawal gone where gone.nct = trial.nct)
            """;

    private static final String LIST_MISSING = """
            select nct from trial
            where not exists (select from seen_trial seen where seen.nct = trial.nct)
                  and not exists (select from registry_withdrawal gone where gone.nct = trial.nct)
            """;

    private static final String MARK = """
            insert into registry_withdrawal (nct, since)
            select nct, ? from unnest(?::int[]) as missing (nct)
            """;

    private static final int CHUNK = 1 << 13;

    private final AgroalDataSource database;

    Withdrawals(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    /// How many trials were found missing.
    ///
    /// @param missing how many that were not marked before
    /// @param held    of so many
    /// @param marked  whether they are marked now
    public record Outcome(int missing, int held, boolean marked) {}

    /// Marks all trials but some, in one transaction.
    ///
    /// @param seen   numbers of the trials that the registry has
    /// @param since  day of the registry's data
    /// @param accept tells of the numbers missing and held whether to mark them; else nothing is
    /// @throws WriteFailure if the database fails
    public Outcome markAllBut(int[] seen, LocalDate since, BiPredicate<Integer, Integer> accept) {
        try {
            return Transaction.run(database, connection -> {
                copySeen(connection, seen);
                int held = countHeld(connection);
                var missing = listMissing(connection);
                boolean marked = accept.test(missing.size(), held);
                if (marked && !missing.isEmpty()) {
                    mark(connection, missing, since);
                }
                return new Outcome(missing.size(), held, marked);
            });
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static void copySeen(Connection connection, int[] seen) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(MAKE_ROOM);
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy seen_trial from stdin");
        try {
            for (int from = 0; from < seen.length; from += CHUNK) {
                var lines = new StringBuilder();
                for (int i = from; i < Math.min(from + CHUNK, seen.length); i++) {
                    lines.append(seen[i]).append('\n');
                }
                var bytes = lines.toString().getBytes(StandardCharsets.US_ASCII);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static int countHeld(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT_HELD)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<Integer> listMissing(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LIST_MISSING)) {
            List<Integer> missing = new ArrayList<>();
            while (rows.next()) {
                missing.add(rows.getInt(1));
            }
            return missing;
        }
    }

    private static void mark(Connection connection, List<Integer> missing, LocalDate since) throws SQLException {
        var names = new NameCounts(connection);
        names.before(missing);
        try (var statement = connection.prepareStatement(MARK)) {
            statement.setObject(1, since);
            statement.setArray(2, connection.createArrayOf("int4", missing.toArray()));
            statement.executeUpdate();
        }
        names.settle();
    }
}
