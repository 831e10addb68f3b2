package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Looks into the database behind the importer's back.
@ApplicationScoped
public class IngestTables {

    private final DataSource database;

    IngestTables(DataSource database) {
        this.database = database;
    }

    public void clear() {
        query("truncate trial, import_run restart identity cascade");
    }

    /// The first column of every row, as text.
    List<String> query(String sql) {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(String.valueOf(rows.getString(1)));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int count(String table) {
        return Integer.parseInt(query("select count(*) from " + table).getFirst());
    }
}
