package org.trialgraph.generate;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Shows how far the making is: one line that is written over on a terminal, a line every few seconds otherwise.
final class Progress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_FILE = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final int wanted;
    private final long start;
    private long shownAt;

    Progress(PrintWriter out, boolean terminal, LongSupplier nanos, int wanted) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.wanted = wanted;
        start = nanos.getAsLong();
        shownAt = start;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25 where no terminal is
    static Progress on(PrintWriter out, int wanted) {
        var console = System.console();
        return new Progress(out, console != null && console.isTerminal(), System::nanoTime, wanted);
    }

    void made(int studies) {
        long now = nanos.getAsLong();
        if (now - shownAt < (terminal ? ON_TERMINAL : IN_FILE).toNanos()) {
            return;
        }
        shownAt = now;
        double rate = studies / seconds();
        var left = Duration.ofSeconds(Math.round((wanted - studies) / rate));
        var line = String.format(
                Locale.ROOT,
                "%,d of %,d records, %,d records/s, %d min %d s left",
                studies,
                wanted,
                Math.round(rate),
                left.toMinutes(),
                left.toSecondsPart());
        if (terminal) {
            out.print(CLEAR_LINE + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    /// Leaves the terminal on an empty line.
    void end() {
        if (terminal) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }

    double seconds() {
        return Math.max(1, nanos.getAsLong() - start) / 1e9;
    }
}
