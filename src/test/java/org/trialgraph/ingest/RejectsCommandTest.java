package org.trialgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@QuarkusTest
class RejectsCommandTest {

    /// Broken, until the words in the middle are replaced.
    private static final String BROKEN = ImportTest.study(7, "soon", "Seven");

    @Inject
    Import imports;

    @Inject
    RejectsCommand command;

    @Inject
    IngestTables tables;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void noneIsSaidInWords() {
        assertThat(execute()).isZero();
        assertThat(out.toString()).isEqualTo("No rejects." + System.lineSeparator());
    }

    @Test
    void rejectsAreListedWithPlaceAndReason() {
        load(BROKEN + "{not json}\n" + ImportTest.study(1, "2025-01-01", "One"));

        assertThat(execute()).isZero();
        assertThat(out.toString().lines())
                .hasSize(3)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .contains("NCT99000007 in test: "
                                        + "protocolSection.statusModule.lastUpdatePostDateStruct.date: expected"),
                        line -> assertThat(line).contains("record in test line 2: no JSON"),
                        line -> assertThat(line).startsWith("2 rejects; "));
    }

    @Test
    void sameContentIsOneRejectHoweverOftenItComes() {
        load(BROKEN + "{not json}\n");
        var before = tables.query("select id from import_reject order by id");
        load(BROKEN + "{not json}\n");

        assertThat(tables.query("select id from import_reject order by id")).isEqualTo(before);
        assertThat(tables.query("select distinct run_id from import_reject")).containsExactly("2");
    }

    @Test
    void documentIsKeptAsItCame() {
        load(BROKEN);

        assertThat(execute(
                        "--document",
                        tables.query("select id from import_reject").getFirst()))
                .isZero();
        assertThat(out.toString()).contains("\"date\":\"soon\"").contains("Condition of Seven");
    }

    @Test
    void unknownNumberEndsWithTwo() {
        assertThat(execute("--document", "12345")).isEqualTo(2);
        assertThat(out.toString()).contains("no reject 12345");
    }

    @Test
    void databaseMayRefuseARecordToo() {
        load(ImportTest.study(7, "2025-01-01", "Seven").replace("\"lat\": 1", "\"lat\": 91"));

        assertThat(execute(
                        "--document",
                        tables.query("select id from import_reject").getFirst()))
                .isZero();
        assertThat(out.toString()).contains("\"lat\":91");
    }

    @Test
    void replayTakesInWhatCanBeTakenInNow() {
        load(ImportTest.study(7, "2025-01-01", "Seven").replace("\"lat\": 1", "\"lat\": 91"));
        load(BROKEN);
        tables.query("alter table location drop constraint location_latitude_range");
        try {
            assertThat(execute("--replay")).isEqualTo(1);
        } finally {
            tables.query("truncate location cascade");
            tables.query("alter table location add constraint location_latitude_range"
                    + " check (latitude between -90 and 90)");
        }

        assertThat(tables.query("select brief_title from trial")).containsExactly("Seven");
        assertThat(tables.query("select source || ': ' || reason from import_reject"))
                .singleElement()
                .asString()
                .startsWith("test: expected a date");
    }

    private void load(String input) {
        imports.stream("test", new ByteArrayInputStream(input.getBytes(UTF_8)), new SilentListener());
    }

    private int execute(String... arguments) {
        var line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(new StringWriter(), true));
        return line.execute(arguments);
    }
}
