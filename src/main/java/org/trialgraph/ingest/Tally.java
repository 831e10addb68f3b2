package org.trialgraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trialgraph.ingest.merge.MergeResult;

/// The sums of a running import. What could grow with the input is bounded.
final class Tally {

    private static final int MOST_REJECTS = 100;
    private static final int MOST_UNREADABLE = 1_000;
    private static final int MOST_UNKNOWN = 1_000;

    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();
    private MergeResult merged = MergeResult.NOTHING;
    private int read;
    private int rejected;
    private int unchanged;
    private int skipped;
    private int withdrawn;

    int read() {
        return read;
    }

    int rejected() {
        return rejected;
    }

    void addRead() {
        read++;
    }

    void addReject(Reject reject) {
        rejected++;
        if (rejects.size() < MOST_REJECTS) {
            rejects.add(reject);
        }
    }

    void addSkipped() {
        skipped++;
    }

    void addUnreadable(String line) {
        if (unreadable.size() < MOST_UNREADABLE) {
            unreadable.add(line);
        }
    }

    void addUnknown(List<String> values) {
        for (String value : values) {
            if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(value)) {
                unknown.merge(value, 1, Integer::sum);
            }
        }
    }

    void addUnchanged(int records) {
        unchanged += records;
    }

    void addMerged(MergeResult result) {
        merged = merged.plus(result.withoutRefused());
    }

    void addWithdrawn(int trials) {
        withdrawn += trials;
    }

    ImportCounts counts() {
        return new ImportCounts(
                read,
                merged.inserted(),
                merged.updated(),
                unchanged + merged.unchanged(),
                merged.outdated(),
                rejected,
                withdrawn);
    }

    ImportReport report(long run, Duration elapsed) {
        return new ImportReport(
                run,
                counts(),
                List.copyOf(rejects),
                skipped,
                List.copyOf(unreadable),
                Collections.unmodifiableSortedMap(new TreeMap<>(unknown)),
                elapsed);
    }
}
