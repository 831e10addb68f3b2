package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class TableTest {

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? order by ordinal_position
            """;

    private static final String REFERENCES = """
            select distinct confrelid::regclass::text from pg_constraint
            where contype = 'f' and conrelid = ?::regclass and confrelid <> 'trial'::regclass
            """;

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource
    void columnsAreThoseOfTheDatabase(Table table) throws SQLException {
        assertThat(table.columns()).isEqualTo(query(COLUMNS, table));
    }

    @ParameterizedTest
    @EnumSource
    void parentsAreWhatTheDatabaseSaysThatATableRefersTo(Table table) throws SQLException {
        assertThat(RowChanges.parentsOf(table).stream().map(Table::sqlName))
                .containsExactlyInAnyOrderElementsOf(query(REFERENCES, table));
    }

    private List<String> query(String sql, Table table) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table.sqlName());
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
