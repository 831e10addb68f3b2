package org.trialgraph.ingest.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row: a value for each column of its table, in the table's order.
///
/// @param values text, numbers, truth values, dates, instants, lists of text (an array), or null
public record Row(Table table, List<@Nullable Object> values) {

    public Row {
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table + " has " + table.columns().size() + " columns, not " + values.size());
        }
        values = Collections.unmodifiableList(values);
    }

    public static Row of(Table table, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(values.length);
        for (Object value : values) {
            all.add(value);
        }
        return new Row(table, all);
    }

    /// The value of a column.
    public @Nullable Object value(String column) {
        int index = table.columns().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(table + " has no column " + column);
        }
        return values.get(index);
    }
}
