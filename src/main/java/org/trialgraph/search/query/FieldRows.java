package org.trialgraph.search.query;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trialgraph.search.area.AreaTables;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.filter.Predicate;

/// Where the values of a field stand in the tables: of all texts and code words, as they were registered, and of what
/// else a trial may have several of. `search/field-rows.tsv` lists them.
///
/// @param rows  of which each has a value or none
/// @param value SQL of it; `*` where each row is a value
record FieldRows(Rows rows, String value) {

    private static final Map<String, FieldRows> BY_FIELD = read();

    /// Rows of a trial.
    ///
    /// @param tables    the first of which is `t` and has the trial's number
    /// @param condition that holds for them; empty for none
    record Rows(String tables, String condition) {

        /// That something holds for one of them.
        Predicate any(Predicate part, SearchDocument document) {
            return part.within("exists (select from " + of(document) + " and %s)");
        }

        private String of(SearchDocument document) {
            return tables + " where t.nct = d.nct" + (condition.isEmpty() ? "" : " and " + condition)
                    + switch (document) {
                        case STUDY -> "";
                        case LOCATION ->
                            tables.startsWith("location_contact ")
                                    ? " and t.location_position = location.position"
                                    : " and t.position = location.position";
                    };
        }
    }

    /// Those of a field; empty for one that has its value in the trial's own row.
    static Optional<FieldRows> of(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    /// How many values there are.
    String count() {
        return "(select count(*) from " + rows.of(SearchDocument.STUDY) + ")";
    }

    /// The greatest value; null for none.
    String greatest() {
        return "(select max(" + value + ") from " + rows.of(SearchDocument.STUDY) + ")";
    }

    private static Map<String, FieldRows> read() {
        return AreaTables.lines("/search/field-rows.tsv").stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toUnmodifiableMap(
                        columns -> columns[0],
                        columns ->
                                new FieldRows(new Rows(columns[1], columns.length > 3 ? columns[3] : ""), columns[2])));
    }
}
