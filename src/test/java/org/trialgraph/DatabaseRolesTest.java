package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trialgraph.GraphQl.data;

import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.ingest.Import;
import org.trialgraph.ingest.ImportCounts;
import org.trialgraph.ingest.PathImport;
import org.trialgraph.ingest.Rebuild;
import org.trialgraph.ingest.Replay;
import org.trialgraph.ingest.SilentListener;
import org.trialgraph.ingest.Withdrawal;
import org.trialgraph.ingest.merge.DeferredSchema;

/// The application runs with three roles here, and each may do what it is for and no more.
@QuarkusTest
@TestProfile(DatabaseRolesTest.ThreeRoles.class)
class DatabaseRolesTest {

    public static class ThreeRoles implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DatabaseWithRoles.class));
        }
    }

    private static final String OWNER = "trialgraph_owner";
    private static final String INGEST = "trialgraph_ingest";
    private static final String READER = "trialgraph_reader";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public' order by tablename
            """;

    private static final String INDEXES_AND_KEYS = """
            select indexdef from pg_indexes where schemaname = 'public'
            union all
            select conrelid::regclass || ' ' || conname from pg_constraint where connamespace = 'public'::regnamespace
            order by 1
            """;

    private static final String PRIVILEGES = """
            select table_name || ': ' || string_agg(lower(privilege_type), ', ' order by privilege_type)
            from information_schema.table_privileges
            where table_schema = 'public' and grantee = '%s'
            group by table_name order by table_name
            """;

    @Inject
    PathImport dumps;

    @Inject
    Import imports;

    @Inject
    Replay replay;

    @Inject
    Rebuild rebuild;

    @Inject
    DeferredSchema schema;

    @Inject
    @FlywayDataSource("ingest")
    Flyway migrations;

    @TempDir
    Path directory;

    @Test
    void tablesBelongToTheRoleThatMigrates() throws SQLException {
        assertThat(as(OWNER, "select distinct tableowner from pg_tables where schemaname = 'public'"))
                .containsExactly(OWNER);
    }

    @Test
    void readerReadsEveryTable() throws SQLException {
        var tables = as(OWNER, TABLES);
        assertThat(tables).hasSizeGreaterThan(50);
        for (String table : tables) {
            assertThat(as(READER, "select count(*) from " + table)).as(table).hasSize(1);
        }
    }

    @Test
    void readerHasNothingButThat() throws SQLException {
        assertThat(as(READER, PRIVILEGES.formatted(READER)))
                .hasSameSizeAs(as(OWNER, TABLES))
                .allSatisfy(granted -> assertThat(granted).endsWith(": select"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into import_run (started_at, sources) values (now(), '{}')",
                "update trial set brief_title = ''",
                "delete from trial",
                "truncate trial",
                "copy registry_sync from stdin",
                "create table never ()",
                "create temporary table never ()",
                "create view never as select 1",
                "create function never() returns int language sql as 'select 1'",
                "create schema never",
                "create index never on trial (status)",
                "alter table trial add column never int",
                "alter table trial disable trigger user",
                "drop table trial",
                "select defer_schema()",
                "select make_deferred('condition_trial_fk')",
                "select analyze_schema()",
                "select defer_counts()",
                "select count_suggestions()",
                "select count_synonyms()",
                "delete from suggestion",
                "select lo_create(0)",
                "select lo_from_bytea(0, '')",
                "select rolpassword from pg_authid",
                "set role trialgraph_owner",
                "set role trialgraph_ingest"
            })
    void readerIsRefused(String statement) {
        assertRefused(READER, statement);
    }

    @Test
    void ingestWritesEveryTableButThoseThatTellWhatToExecute() throws SQLException {
        assertThat(as(INGEST, PRIVILEGES.formatted(INGEST)))
                .hasSameSizeAs(as(OWNER, TABLES))
                .contains("deferred_schema: select", "flyway_schema_history: select")
                .filteredOn(granted -> !granted.endsWith(": select"))
                .hasSize(as(OWNER, TABLES).size() - 2)
                .allSatisfy(granted -> assertThat(granted).endsWith(": delete, insert, select, update"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table never ()",
                "create view never as select 1",
                "create function never() returns int language sql as 'select 1'",
                "create schema never",
                "create index never on trial (status)",
                "alter table trial alter column brief_title set not null",
                "alter table trial add column never int",
                "alter table trial disable trigger user",
                "alter function analyze_schema() reset all",
                "drop table trial",
                "drop index trial_newest_update",
                "truncate trial",
                "select count_suggestions()",
                "select count_synonyms()",
                "insert into deferred_schema values ('never', 'INDEX', 'trial', 'drop table trial')",
                "update flyway_schema_history set success = true",
                "select rolpassword from pg_authid",
                "set role trialgraph_owner"
            })
    void ingestIsRefused(String statement) {
        assertRefused(INGEST, statement);
    }

    @Test
    void firstLoadBeginsWithoutIndexesAndEndsWithThem() throws SQLException, IOException {
        holdNothing();
        var before = as(OWNER, INDEXES_AND_KEYS);
        schema.beginFirstLoad();
        int missing = schema.countMissing();
        assertThat(missing).isGreaterThan(60);
        int counts = 2;
        assertThat(as(OWNER, INDEXES_AND_KEYS)).hasSize(before.size() - missing + counts);

        var first = dumps.dump(List.of(studies(1, 40)), false, new SilentListener());
        assertThat(first.report().counts().inserted()).isEqualTo(40);
        assertThat(as(OWNER, INDEXES_AND_KEYS)).isEqualTo(before);
        assertThat(as(READER, "select trials from suggestion where kind = 'CONDITION'"))
                .containsExactly("40");
        assertThat(as(OWNER, "select reltuples from pg_class where oid = 'trial'::regclass"))
                .containsExactly("40");
    }

    @Test
    void importsReplayAndRebuildHaveAllTheyNeed() throws SQLException, IOException {
        holdNothing();
        dumps.dump(List.of(studies(1, 40)), false, new SilentListener());
        var second = dumps.dump(List.of(studies(2, 41)), false, new SilentListener());
        assertThat(second.report().counts().inserted()).isEqualTo(1);
        assertThat(second.withdrawal()).isEqualTo(new Withdrawal.Marked(1));

        var third = imports(study(2, "\"Another title\"") + study(3, "[]"));
        assertThat(third.updated()).isEqualTo(1);
        assertThat(third.rejected()).isEqualTo(1);
        assertThat(replay.run(new SilentListener()).counts().rejected()).isEqualTo(1);
        assertThat(as(READER, "select trials from suggestion where kind = 'CONDITION'"))
                .containsExactly("40");
        assertThat(rebuild.run(new SilentListener()).rebuilt()).isEqualTo(41);
        assertThat(as(READER, "select trials from suggestion where kind = 'CONDITION'"))
                .containsExactly("40");
    }

    @Test
    void serviceAnswersAsTheReader() throws SQLException, IOException {
        holdNothing();
        dumps.dump(List.of(studies(1, 3)), false, new SilentListener());

        var found = data("""
                { trials(query: {term: "tea"}) { totalCount } trial(id: "NCT99000002") { briefTitle } }""");
        assertThat(found.at("/trials/totalCount").asInt()).isEqualTo(3);
        assertThat(found.at("/trial/briefTitle").asText()).isEqualTo("Tea 2");
        assertThat(data("{ suggest(text: \"thrist\") { trialCount } }")
                        .at("/suggest/0/trialCount")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void tableOfALaterMigrationIsGrantedAfterIt() throws SQLException {
        as(OWNER, "create table later ()");
        try {
            assertRefused(READER, "select * from later");
            migrations.migrate();

            assertThat(as(READER, "select count(*) from later")).containsExactly("0");
            assertThat(as(INGEST, "insert into later default values returning 1"))
                    .containsExactly("1");
        } finally {
            as(OWNER, "drop table later");
        }
    }

    private static void holdNothing() throws SQLException {
        as(OWNER, "truncate trial, trial_version, import_run, import_reject, registry_withdrawal cascade");
    }

    private ImportCounts imports(String json) {
        var input = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return imports.stream("test", input, new SilentListener()).counts();
    }

    private Path studies(int from, int to) throws IOException {
        return Files.writeString(
                Files.createTempFile(directory, "studies", ".json"),
                Stream.iterate(from, number -> number <= to, number -> number + 1)
                        .map(number -> study(number, "\"Tea " + number + "\""))
                        .collect(Collectors.joining()));
    }

    private static String study(int number, String title) {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT990%05d", "briefTitle": %s}, \
                "conditionsModule": {"conditions": ["Thirst"]}}}
                """.formatted(number, title);
    }

    private static void assertRefused(String role, String statement) {
        assertThatThrownBy(() -> as(role, statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    /// What a statement gives, in the first column.
    private static List<String> as(String role, String statement) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        List<String> values = new ArrayList<>();
        try (var connection = DatabaseWithRoles.session(url, role);
                var executed = connection.createStatement()) {
            if (executed.execute(statement)) {
                var rows = executed.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
