package org.trialgraph.ingest.merge;

import java.util.List;
import java.util.stream.Stream;

/// What became of a batch: each of its trials is counted once.
///
/// @param outdated older than what is held, or followed by a newer version in the same batch
/// @param refused  those that the database would not take
public record MergeResult(int inserted, int updated, int unchanged, int outdated, List<RefusedTrial> refused) {

    /// A trial that the database would not take, and what it said.
    public record RefusedTrial(TrialCopy trial, String reason) {}

    public static final MergeResult NOTHING = new MergeResult(0, 0, 0, 0, List.of());

    static MergeResult refusal(TrialCopy trial, String reason) {
        return new MergeResult(0, 0, 0, 0, List.of(new RefusedTrial(trial, reason)));
    }

    /// The counts alone.
    public MergeResult withoutRefused() {
        return new MergeResult(inserted, updated, unchanged, outdated, List.of());
    }

    public MergeResult plus(MergeResult other) {
        return new MergeResult(
                inserted + other.inserted,
                updated + other.updated,
                unchanged + other.unchanged,
                outdated + other.outdated,
                Stream.concat(refused.stream(), other.refused.stream()).toList());
    }
}
