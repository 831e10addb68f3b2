package org.trialgraph.ingest;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.trialgraph.ingest.merge.WriteFailure;
import org.trialgraph.ingest.merge.WritingStopped;

/// Shows an import's progress to whoever started it: one line that is written over on a terminal, a line every
/// few seconds otherwise. Rejects and unreadable inputs have a line each.
public final class TerminalProgress implements ImportListener {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_FILE = Duration.ofSeconds(5);
    private static final int BAR = 20;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long start;
    private long shownAt;
    private int expected;
    private long expectedBytes;
    private long bytes;
    private boolean lineOpen;

    TerminalProgress(PrintWriter out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shownAt = start;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25 where no terminal is
    public static TerminalProgress on(PrintWriter out) {
        var console = System.console();
        return new TerminalProgress(out, console != null && console.isTerminal(), System::nanoTime);
    }

    /// Says how many records there will be, so that the time left can be told.
    public void expect(int records) {
        expected = records;
    }

    /// Tells the time left where the records are not counted before.
    @Override
    public void expectBytes(long size) {
        expectedBytes = size;
    }

    @Override
    public void consumed(int more) {
        bytes += more;
    }

    @Override
    public void advanced(int read, int rejected) {
        if (!isTime()) {
            return;
        }
        double seconds = (shownAt - start) / 1e9;
        var line = String.format(
                Locale.ROOT,
                "%s%,d%s records, %,d records/s, %,d rejected%s",
                terminal ? bar(share(read)) : "",
                read,
                expected == 0 ? "" : String.format(Locale.ROOT, " of %,d", expected),
                Math.round(read / seconds),
                rejected,
                timeLeft(share(read), seconds));
        show(line);
    }

    /// How much of the input has been read; 0 where its size is unknown.
    private double share(int read) {
        double share = expected > 0 ? (double) read / expected : expectedBytes > 0 ? (double) bytes / expectedBytes : 0;
        return Math.clamp(share, 0, 1);
    }

    private static String bar(double share) {
        int full = (int) (share * BAR);
        return share == 0 ? "" : "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }

    private static String timeLeft(double share, double seconds) {
        if (share == 0) {
            return "";
        }
        var left = Duration.ofSeconds(Math.round(seconds / share - seconds));
        return left.toMinutes() == 0
                ? ", " + left.toSeconds() + " s left"
                : ", " + left.toMinutes() + " min " + left.toSecondsPart() + " s left";
    }

    @Override
    public void working(String what) {
        if (terminal || isTime()) {
            show(what);
        }
    }

    /// Writes over the last line on a terminal, and a line of its own otherwise.
    private void show(String line) {
        if (!terminal) {
            say(line);
            return;
        }
        out.print(CLEAR_LINE + line);
        out.flush();
        lineOpen = true;
    }

    /// Whether the last line has stood long enough.
    private boolean isTime() {
        long now = nanos.getAsLong();
        if (now - shownAt < (terminal ? ON_TERMINAL : IN_FILE).toNanos()) {
            return false;
        }
        shownAt = now;
        return true;
    }

    @Override
    public void rejected(Reject reject) {
        say("rejected " + Printable.of(reject.line()));
    }

    @Override
    public void skipped(String source, String reason) {
        say("skipped " + Printable.of(source) + ": " + reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        say("cannot read " + Printable.of(source + ": " + reason));
    }

    /// The last line of an import that the database ended.
    public void brokenOff(WriteFailure failure) {
        say("broken off. " + Printable.of(String.valueOf(failure.getMessage())));
    }

    /// The last line of an import that ends with the program.
    public void stopped(WritingStopped stop) {
        say(String.valueOf(stop.getMessage()));
    }

    /// The only line of an import that may not begin.
    ///
    /// @param reason why
    public void refused(RuntimeException reason) {
        say("refused: " + reason.getMessage());
    }

    /// Leaves the terminal on a line of its own.
    public void end() {
        if (lineOpen) {
            out.print(CLEAR_LINE);
            out.flush();
            lineOpen = false;
        }
    }

    private void say(String line) {
        end();
        out.println(line);
        out.flush();
    }
}
