package org.trialgraph.ingest.merge;

import java.time.LocalDate;
import java.util.List;

/// Everything to be written of one trial.
///
/// @param nct          the number of the NCT id
/// @param source       where the record was read, for messages
/// @param updatePosted day of the record's last update: a newer one replaces an older one, never the reverse
/// @param hash         equal for equal content
/// @param rows         one of [Table#TRIAL] and those that belong to it
public record TrialRows(int nct, String source, LocalDate updatePosted, String hash, List<Row> rows) {

    public TrialRows {
        rows = List.copyOf(rows);
    }

    /// The rows of one table, in order.
    public List<Row> rows(Table table) {
        return rows.stream().filter(row -> row.table() == table).toList();
    }
}
