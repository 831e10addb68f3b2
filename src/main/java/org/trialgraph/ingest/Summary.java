package org.trialgraph.ingest;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is printed at the end of an import.
public record Summary(ImportReport report) {

    public void print(PrintWriter out) {
        var counts = report.counts();
        out.printf(Locale.ROOT, "%,d records read in %.1f s (%,d records/s)%n", counts.read(), seconds(), rate());
        out.printf(Locale.ROOT, "  inserted  %,8d%n", counts.inserted());
        out.printf(Locale.ROOT, "  updated   %,8d%n", counts.updated());
        out.printf(Locale.ROOT, "  unchanged %,8d%n", counts.unchanged());
        out.printf(Locale.ROOT, "  outdated  %,8d%n", counts.outdated());
        out.printf(Locale.ROOT, "  rejected  %,8d%n", counts.rejected());
        if (report.skipped() > 0) {
            out.printf(Locale.ROOT, "files skipped, no registry input: %,d%n", report.skipped());
        }
        if (!report.unreadable().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "inputs that could not be read: %,d%n",
                    report.unreadable().size());
        }
        if (!report.unknownValues().isEmpty()) {
            out.println("unknown values, stored as registered: " + unknownValues());
        }
        out.flush();
    }

    private String unknownValues() {
        return report.unknownValues().entrySet().stream()
                .map(value -> Printable.of(value.getKey()) + " ×" + value.getValue())
                .collect(Collectors.joining(", "));
    }

    private double seconds() {
        return report.elapsed().toMillis() / 1e3;
    }

    private long rate() {
        return Math.round(report.counts().read() / Math.max(seconds(), 1e-3));
    }
}
