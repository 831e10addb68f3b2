package org.trialgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.merge.DeferredSchema;

@QuarkusTest
class FirstLoadTest {

    private static final String OBJECTS = """
            select indexdef from pg_indexes where schemaname = 'public'
            union all
            select conrelid::regclass || ' ' || conname || ' ' || convalidated || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'public'::regnamespace
            order by 1
            """;

    /// What waits beside indexes and keys.
    private static final int COUNTS = 2;

    @Inject
    Import imports;

    @Inject
    DeferredSchema schema;

    @Inject
    IngestTables tables;

    @Inject
    DataSource database;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @AfterEach
    void complete() {
        schema.complete(name -> {});
    }

    @Test
    void schemaIsTheSameAfterAFirstLoad() {
        var before = tables.query(OBJECTS);
        schema.beginFirstLoad();
        int missing = schema.countMissing();
        assertThat(tables.query(OBJECTS)).hasSize(before.size() - missing + COUNTS);
        assertThat(missing).isGreaterThan(60);

        load(1);
        assertThat(tables.query(OBJECTS)).isEqualTo(before);
        assertThat(schema.countMissing()).isZero();
    }

    @Test
    void loadThatWasBrokenOffIsCompletedByTheNextImport() {
        var before = tables.query(OBJECTS);
        schema.beginFirstLoad();
        schema.beginFirstLoad(); // as a second start of the same load does

        load(1);
        assertThat(tables.query(OBJECTS)).isEqualTo(before);
    }

    @Test
    void tablesThatHaveRowsKeepTheirIndexes() {
        load(1);
        schema.beginFirstLoad();

        assertThat(schema.countMissing()).isZero();
    }

    @Test
    void tablesThatSomebodyReadsKeepTheirIndexes() throws SQLException {
        try (var connection = database.getConnection();
                var reader = connection.createStatement()) {
            connection.setAutoCommit(false);
            reader.execute("select from trial");
            schema.beginFirstLoad();

            assertThat(schema.countMissing()).isZero();
            connection.rollback();
        }
    }

    @Test
    void everyMissingObjectIsNamedBeforeItIsMade() {
        schema.beginFirstLoad();
        int missing = schema.countMissing();
        List<String> said = new ArrayList<>();
        schema.complete(said::add);

        assertThat(said).hasSize(missing).anyMatch(line -> line.startsWith("making search_document_words, "));
    }

    @Test
    void databaseLooksAtItsTablesWhileSomethingIsStillMissing() {
        schema.beginFirstLoad();
        int missing = schema.countMissing();
        var last = "%1$d of %1$d".formatted(missing);
        assertThatThrownBy(() -> schema.complete(line -> {
                    if (line.endsWith(last)) {
                        throw new IllegalStateException(line);
                    }
                }))
                .hasMessageEndingWith(last);

        assertThat(schema.countMissing()).isEqualTo(1);
        // -1 is what an emptied table has before; it has no index that is made, which would set it too.
        assertThat(tables.query("select reltuples from pg_class where relname = 'description'"))
                .containsExactly("0");
    }

    private void load(int number) {
        var input = ImportTest.study(number, "2025-01-01", "One");
        imports.stream("test", new ByteArrayInputStream(input.getBytes(UTF_8)), new SilentListener());
    }
}
