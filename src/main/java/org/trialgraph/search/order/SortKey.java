package org.trialgraph.search.order;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// An expression that rows are sorted by.
///
/// @param sql        of the expression
/// @param type       of its value
/// @param descending whether the largest comes first; nothing comes last in either case
record SortKey(String sql, Type type, boolean descending) {

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
