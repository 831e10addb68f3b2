package org.trialgraph.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.search.filter.Predicate;

/// A condition on one state of the data, to find again what it came to.
///
/// @param data   the state
/// @param values by name, arrays as lists, since arrays are no equals
record PredicateKey(String data, String sql, Map<String, Object> values) {

    private static final int CHARACTERS_OF_A_NUMBER = 8;

    static PredicateKey of(String data, Predicate predicate) {
        Map<String, Object> values = new HashMap<>();
        predicate.values().forEach((name, value) -> values.put(name, comparable(value)));
        return new PredicateKey(data, predicate.sql(), values);
    }

    private static Object comparable(Object value) {
        return value instanceof Object[] items ? List.of(items) : value;
    }

    /// How much memory this takes, about.
    int characters() {
        return sql.length()
                + values.values().stream().mapToInt(PredicateKey::characters).sum();
    }

    private static int characters(Object value) {
        return switch (value) {
            case List<?> items ->
                items.stream().mapToInt(PredicateKey::characters).sum();
            case String text -> text.length();
            default -> CHARACTERS_OF_A_NUMBER;
        };
    }
}
