package org.trialgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter out = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void lineEveryFewSecondsTellsTheTimeLeft() {
        var progress = new Progress(new PrintWriter(out), false, nanos::get, 100_000);
        at(1, progress, 1_000);
        at(10, progress, 20_000);
        at(12, progress, 22_000);
        progress.end();

        assertThat(out.toString()).isEqualTo("20,000 of 100,000 records, 2,000 records/s, 0 min 40 s left\n");
    }

    @Test
    void terminalHasOneLineThatIsClearedAtTheEnd() {
        var progress = new Progress(new PrintWriter(out), true, nanos::get, 200);
        at(1, progress, 100);
        progress.end();

        assertThat(out.toString())
                .contains("100 of 200 records")
                .endsWith("\r\u001B[K")
                .doesNotContain("\n");
    }

    private void at(int seconds, Progress progress, int studies) {
        nanos.set(seconds * 1_000_000_000L);
        progress.made(studies);
    }
}
