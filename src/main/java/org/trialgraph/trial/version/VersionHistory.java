package org.trialgraph.trial.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.Cursor;
import org.trialgraph.trial.Trial;

/// The versions that are held of one trial. There are as many as it had updates, a few hundred at most.
///
/// @param versions oldest first
record VersionHistory(List<TrialVersion> versions) {

    private static final String LIST = "versions";

    /// @param rows by [RegisteredVersion#AGE]
    static VersionHistory of(Trial trial, List<RegisteredVersion> rows) {
        List<TrialVersion> versions = new ArrayList<>(rows.size());
        RegisteredVersion.Key previous = null;
        for (RegisteredVersion row : rows) {
            boolean current = row.documentHash.equals(trial.documentHash);
            versions.add(new TrialVersion(
                    versions.size() + 1,
                    row.lastUpdatePosted,
                    row.importedAt,
                    row.documentHash,
                    current,
                    row.key(),
                    previous));
            previous = row.key();
        }
        return new VersionHistory(List.copyOf(versions));
    }

    /// What the registry showed on a day.
    ///
    /// @return empty if the day is before the oldest version
    Optional<TrialVersion> asOf(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.posted().isAfter(day))
                .findFirst();
    }

    /// The versions behind a cursor, newest first.
    ///
    /// @throws BadCursor if the text is no cursor of this list
    VersionConnection page(int size, @Nullable String after) {
        var newestFirst = versions.reversed();
        int start = after == null ? 0 : indexOf(newestFirst, hashIn(after)) + 1;
        var page = newestFirst.subList(start, Math.min(start + size, newestFirst.size()));
        return VersionConnection.of(page, start > 0, start + page.size() < newestFirst.size(), newestFirst.size());
    }

    static String cursor(TrialVersion version) {
        return Cursor.of(LIST, version.hash()).toString();
    }

    private static String hashIn(String cursor) {
        return Cursor.parse(cursor, LIST, 1)
                .orElseThrow(() -> new BadCursor(LIST))
                .keys()
                .getFirst();
    }

    private static int indexOf(List<TrialVersion> versions, String hash) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).hash().equals(hash)) {
                return i;
            }
        }
        throw new BadCursor(LIST);
    }
}
