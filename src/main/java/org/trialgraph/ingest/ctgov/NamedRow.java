package org.trialgraph.ingest.ctgov;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;

/// A row of many columns, filled by name; what is not set is null.
final class NamedRow {

    private final Table table;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    NamedRow(Table table) {
        this.table = table;
    }

    NamedRow set(String column, @Nullable Object value) {
        if (!table.columns().contains(column)) {
            throw new IllegalArgumentException(table + " has no column " + column);
        }
        values.put(column, value);
        return this;
    }

    @Nullable
    Object get(String column) {
        return values.get(column);
    }

    Row toRow() {
        return Row.of(table, table.columns().stream().map(values::get).toArray());
    }
}
