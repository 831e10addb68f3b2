package org.trialgraph.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.sync.registry.PatientRegistry;
import picocli.CommandLine;

@QuarkusTest
class SyncCommandTest {

    @Inject
    SyncCommand command;

    @Inject
    SyncBench bench;

    @Inject
    IngestTables tables;

    @Inject
    WriteLock lock;

    private final RegistryServer server = new RegistryServer();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // the framework's is of the real registry
    void threeStudies() {
        bench.clear();
        for (int i = 1; i <= 3; i++) {
            server.add(i, "2025-12-0" + i);
        }
        command.sync = bench.sync(PatientRegistry.at(server.url()).retrying(1));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void summaryAndStateOfTheRegistryEndARun() {
        assertThat(execute()).isZero();
        assertThat(out.toString())
                .startsWith("3 records read in ")
                .contains("  inserted         3\n")
                .endsWith("all pages are in: the registry as of 2026-01-10T09:00:05Z\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingNewIsSaid() {
        execute();

        assertThat(execute()).isZero();
        assertThat(out.toString())
                .endsWith("nothing to do: the registry's data are of 2026-01-10T09:00:05Z, and all of them are here\n");
    }

    @Test
    void optionsReachTheRegistry() {
        assertThat(execute("--since", "2025-12-02", "--filter", "heart", "--limit", "1"))
                .isZero();

        assertThat(server.pages())
                .singleElement()
                .satisfies(asked -> assertThat(asked.query())
                        .containsEntry("query.term", "AREA[LastUpdatePostDate]RANGE[2025-12-02,MAX]")
                        .containsEntry("filter.advanced", "heart")
                        .containsEntry("pageSize", "1"));
        assertThat(out.toString()).endsWith("ended at the limit: the next run goes on there\n");
    }

    @Test
    void rejectEndsWithOne() {
        server.add("2025-12-04", RegistryServer.study(4, "soon", "COMPLETED", ""));

        assertThat(execute()).isEqualTo(1);
        assertThat(err.toString()).startsWith("rejected NCT99000004 in page 1 line 4: ");
    }

    @Test
    void wrongArgumentsEndWithTwo() {
        assertThat(execute("--since", "yesterday")).isEqualTo(2);
        assertThat(execute("--limit", "0")).isEqualTo(2);
        assertThat(execute("--filter", "x".repeat(2_001))).isEqualTo(2);
        assertThat(server.log()).isEmpty();
    }

    @Test
    void otherWriterEndsWithFour() {
        try (var _ = lock.tryAcquire().orElseThrow()) {
            assertThat(execute()).isEqualTo(4);
        }
        assertThat(err.toString()).startsWith("refused: another import or rebuild is at work");
    }

    @Test
    void databaseFailureEndsWithThree() {
        server.onPage(() -> tables.query("alter table trial rename to trial_elsewhere"));
        try {
            assertThat(execute()).isEqualTo(3);
        } finally {
            tables.query("alter table trial_elsewhere rename to trial");
        }
        assertThat(err.toString()).startsWith("broken off. The database failed: ");
    }

    @Test
    void registryThatFailsEndsWithFive() {
        server.misbehave(Mishaps.status(503), Mishaps.status(503));

        assertThat(execute()).isEqualTo(5);
        assertThat(out.toString()).startsWith("0 records read in ");
        assertThat(err.toString()).isEqualTo("broken off: the registry (studies) answered 503, and so each time\n");
        server.close();
        assertThat(execute()).isEqualTo(5);
        assertThat(err.toString()).contains("the registry (version) cannot be reached: ");
    }

    private int execute(String... arguments) {
        var line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
