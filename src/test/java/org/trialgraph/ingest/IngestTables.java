package org.trialgraph.ingest;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.version.StoredDocument;

/// Looks into the database behind the importer's back.
@ApplicationScoped
public class IngestTables {

    private final AgroalDataSource database;

    IngestTables(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    public void clear() {
        query("truncate trial, trial_version, import_run, import_reject, registry_withdrawal restart identity cascade");
    }

    /// The first column of every row, as text.
    public List<String> query(String sql) {
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

    /// Puts a document in the place of the one that is stored of a trial.
    void store(int nct, String json) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update trial_version set document = ? where nct = ?")) {
            statement.setBytes(1, StoredDocument.compress(json.getBytes(StandardCharsets.UTF_8)));
            statement.setInt(2, nct);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A checksum of each derived table, by its name.
    Map<String, String> checksums() {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Table table : EnumSet.complementOf(EnumSet.of(Table.TRIAL_VERSION))) {
            sums.put(table.sqlName(), checksum("r::text", table.sqlName()));
        }
        return sums;
    }

    /// @param value of a row `r`, text
    String checksum(String value, String table) {
        return query("select count(*) || ' ' || coalesce(md5(string_agg(%1$s, chr(10) order by %1$s)), '') from %2$s r"
                        .formatted(value, table))
                .getFirst();
    }

    public int count(String table) {
        return Integer.parseInt(query("select count(*) from " + table).getFirst());
    }
}
