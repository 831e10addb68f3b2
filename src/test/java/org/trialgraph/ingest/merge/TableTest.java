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

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource
    void columnsAreThoseOfTheDatabase(Table table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table.sqlName());
            var rows = statement.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        assertThat(table.columns()).isEqualTo(columns);
    }
}
