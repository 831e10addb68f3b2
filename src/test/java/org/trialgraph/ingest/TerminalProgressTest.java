package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter out = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    @Test
    void fileGetsALineEveryFiveSeconds() {
        var progress = new TerminalProgress(new PrintWriter(out), false, now::get);
        for (int i = 1; i <= 11; i++) {
            now.set(i * SECOND);
            progress.advanced(i * 1_000, 2);
        }
        progress.end();

        assertThat(out.toString().lines())
                .containsExactly(
                        "5,000 records, 1,000 records/s, 2 rejected", "10,000 records, 1,000 records/s, 2 rejected");
    }

    @Test
    void terminalLineIsWrittenOverAndMakesRoomForRejects() {
        var progress = new TerminalProgress(new PrintWriter(out), true, now::get);
        now.set(SECOND);
        progress.advanced(10, 0);
        progress.rejected(new Reject(null, "file", null, "no JSON"));
        progress.end();

        assertThat(out.toString())
                .isEqualTo("\r\u001B[K10 records, 10 records/s, 0 rejected\r\u001B[Krejected record in file: no JSON"
                        + System.lineSeparator());
    }

    @Test
    void timeLeftIsToldWhereTheEndIsKnown() {
        var progress = new TerminalProgress(new PrintWriter(out), false, now::get);
        progress.expect(12_000);
        for (int i = 1; i <= 10; i++) {
            now.set(i * SECOND);
            progress.advanced(i * 100, 0);
        }

        assertThat(out.toString().lines())
                .containsExactly(
                        "500 of 12,000 records, 100 records/s, 0 rejected, 1 min 55 s left",
                        "1,000 of 12,000 records, 100 records/s, 0 rejected, 1 min 50 s left");
    }

    @Test
    void sizeOfTheInputTellsTheTimeLeftToo() {
        var progress = new TerminalProgress(new PrintWriter(out), true, now::get);
        progress.expectBytes(1_000);
        now.set(3 * SECOND);
        progress.consumed(250);
        progress.advanced(30, 0);

        assertThat(out.toString())
                .isEqualTo("\r\u001B[K[#####...............] 30 records, 10 records/s, 0 rejected, 9 s left");
    }

    @Test
    void workWithoutRecordsIsNamedNowAndThen() {
        var progress = new TerminalProgress(new PrintWriter(out), false, now::get);
        for (int i = 1; i <= 12; i++) {
            now.set(i * SECOND);
            progress.working("step " + i);
        }

        assertThat(out.toString().lines()).containsExactly("step 5", "step 10");
    }
}
