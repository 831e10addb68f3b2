package org.trialgraph.ingest.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A trial as COPY takes it: made where several threads can, so that the one that writes has only to send it.
///
/// @param nct     the number of the NCT id
/// @param source  where the record was read, for messages
/// @param version which version of the record it is
/// @param lines   its rows by table, in UTF-8; only of tables that it has rows of
/// @param digests of these rows
public record TrialCopy(int nct, String source, DocumentVersion version, Map<Table, byte[]> lines, RowDigests digests) {

    public static TrialCopy of(TrialRows trial) {
        Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        for (Row row : trial.rows()) {
            rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
        }
        var text = new CopyText();
        Map<Table, byte[]> lines = new EnumMap<>(Table.class);
        rows.forEach((table, some) -> {
            some.forEach(text::append);
            lines.put(table, text.take());
        });
        return new TrialCopy(trial.nct(), trial.source(), trial.version(), lines, RowDigests.of(lines));
    }

    /// The same with its document made, so that the record itself is no longer held.
    public TrialCopy complete() {
        return new TrialCopy(nct, source, version.complete(), lines, digests);
    }

    /// Equal for equal content.
    public String hash() {
        return version.hash();
    }

    /// The line of [Table#TRIAL_VERSION].
    byte[] versionLine() {
        var text = new CopyText();
        text.append(version.row(nct));
        return text.take();
    }
}
