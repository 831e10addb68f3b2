package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A database that an earlier version filled is brought up to date with everything in it, in a schema of its own.
@QuarkusTest
class UpgradeTest {

    private static final String SCHEMA = "upgrade";

    /// The first that an import of its own could fill.
    private static final String FIRST = "5";

    @Inject
    @DataSource("ingest")
    AgroalDataSource database;

    @AfterEach
    void clean() {
        flyway("latest").clean();
    }

    @Test
    void filledTablesKeepTheirRowsAndAreFilledAnewByTheNextImport() throws SQLException {
        flyway(FIRST).migrate();
        execute("""
                insert into trial (nct, brief_title, status, phases, last_update_posted, results_posted,
                                   results_delay_certified, keywords, document_hash, imported_at)
                select n, 'Invented trial ' || n, 'RECRUITING', '{PHASE2}', date '2025-01-01', n % 2 = 0,
                       false, '{}', md5(n::text), now()
                from generate_series(1, 2000) n""");
        execute("""
                insert into identifier (nct, position, value, source)
                select n, 0, 'INVENTED-' || n, 'org_study_id' from generate_series(1, 2000) n""");
        execute("insert into location (nct, position, city) select n, 0, 'Erehwon' from generate_series(1, 2000) n");
        execute("insert into condition (nct, position, name) select n, 0, 'Disease' from generate_series(1, 2000) n");

        assertThat(flyway("latest").migrate().success).isTrue();

        assertThat(query("select count(*) from trial where brief_title = 'Invented trial ' || nct"))
                .containsExactly("2000");
        assertThat(query("select count(*) from identifier where value = 'INVENTED-' || nct"))
                .containsExactly("2000");
        assertThat(query("select count(*) from location")).containsExactly("2000");
        assertThat(query("select count(*) from condition")).containsExactly("2000");
        assertThat(query("select kind || ' ' || name || ' ' || trials from suggestion order by 1"))
                .containsExactly("CITY Erehwon 2000", "CONDITION Disease 2000");
        assertThat(query("select distinct document_hash from trial"))
                .as("hashes, so that an import of the same records adds what the new tables hold")
                .containsExactly("");
    }

    @Test
    void migratedTablesAreThoseOfAFreshDatabase() throws SQLException {
        flyway(FIRST).migrate();
        flyway("latest").migrate();

        var columns = """
                select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
                from information_schema.columns where table_schema = '%s' and table_name not like 'flyway%%'
                order by 1""";
        assertThat(query(columns.formatted(SCHEMA)))
                .isEqualTo(query(columns.formatted("public")))
                .hasSizeGreaterThan(100);
    }

    @Test
    void countriesWithoutSitesAreCountedNoMoreAndEveryTrialIsWrittenAnew() throws SQLException {
        flyway("20").migrate();
        holdTrials(3);
        execute("insert into location (nct, position, country) select 2, n, 'Utopia' from generate_series(1, 51) n");
        execute("""
                insert into country (nct, position, name, site_count, removed)
                values (1, 0, 'Erehwon', 0, true), (2, 0, 'Utopia', 51, false), (2, 1, 'Erehwon', 0, true),
                       (3, 0, 'Utopia', 1, false)""");
        execute("""
                insert into search_document (nct, words, phases, standard_ages, conditions, interventions,
                    intervention_types, sponsors, countries, last_update_posted, results_posted, results_expected,
                    results_enforceable)
                select nct, '', '{}', '{}', '{}', '{}', '{}', '{}', array_agg(name order by position),
                       date '2025-01-01', false, false, false from country group by nct""");

        flyway("latest").migrate();

        assertThat(query("select countries from search_document order by nct"))
                .containsExactly("{}", "{Utopia}", "{Utopia}");
        assertThat(query("select document_hash from trial order by nct")).containsOnly("");
    }

    @Test
    void wordsThatMostSearchesNeedAreTakenFromThoseHeld() throws SQLException {
        flyway("31").migrate();
        holdTrials(1);
        execute("""
                insert into search_document (nct, words, phases, standard_ages, conditions, interventions,
                    intervention_types, sponsors, countries, last_update_posted, results_posted, results_expected,
                    results_enforceable)
                values (1, $$'*tea' 'htea':3,7 'h^':1 'h$':8 '.bcoffe':3 'Ctea':2 '.Pd1':2 'D^hot tea$' '.A^'$$,
                    '{}', '{}', '{}', '{}', '{}', '{}', '{}', date '2025-01-01', false, false, false)""");

        flyway("latest").migrate();

        assertThat(query("""
                select brief_words = $$'*tea' 'htea':3,7 'h^':1 'h$':8 '.Pd1':2 'D^hot tea$'$$::tsvector
                from search_document where words @@ $$'*tea' & '.bcoffe'$$""")).containsExactly("t");
    }

    /// Trials numbered from 1, with nothing else in other tables.
    private void holdTrials(int count) throws SQLException {
        execute("""
                insert into trial (nct, phases, last_update_posted, results_posted,
                                   results_delay_certified, keywords, document_hash, imported_at)
                select n, '{}', date '2025-01-01', false, false, '{}', 'as held', now()
                from generate_series(1, %d) n""".formatted(count));
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/migration")
                .placeholders(Map.of("reader", "nobody", "ingest", "nobody"))
                .target(MigrationVersion.fromVersion(target))
                .cleanDisabled(false)
                .load();
    }

    private void execute(String sql) throws SQLException {
        query(sql);
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            try {
                if (statement.execute(sql)) {
                    var rows = statement.getResultSet();
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            } finally {
                statement.execute("reset search_path");
            }
        }
        return values;
    }
}
