package org.trialgraph.ingest.merge;

import java.util.List;

/// Everything to be written of one trial.
///
/// @param nct     the number of the NCT id
/// @param source  where the record was read, for messages
/// @param version which version of the record it is
/// @param rows    one of [Table#TRIAL] and those that belong to it
public record TrialRows(int nct, String source, DocumentVersion version, List<Row> rows) {

    public TrialRows {
        rows = List.copyOf(rows);
    }

    /// Equal for equal content.
    public String hash() {
        return version.hash();
    }

    /// The rows of one table, in order.
    public List<Row> rows(Table table) {
        return rows.stream().filter(row -> row.table() == table).toList();
    }
}
