package org.trialgraph.search.order;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// An expression that rows are sorted by.
///
/// @param sql        of the expression
/// @param type       of its value
/// @param descending whether the largest comes first; nothing comes last in either case
/// @param always     whether every row has a value: to say where others come would keep the planner from an index that
///     knows of none
record SortKey(String sql, Type type, boolean descending, boolean always) {

    /// As it stands behind `order by`.
    ///
    /// @param backward the same order from its end
    String orderBy(boolean backward) {
        var others = always ? "" : backward ? " nulls first" : " nulls last";
        return sql + (descending == backward ? " asc" : " desc") + others;
    }

    /// Whether a text is a value of the key.
    boolean isValue(String text) {
        try {
            switch (type) {
                case INT -> Integer.parseInt(text);
                case DOUBLE -> Double.parseDouble(text);
                case DATE -> LocalDate.parse(text);
            }
            return true;
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    enum Type {
        INT("int"),
        DOUBLE("double precision"),
        DATE("date");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
