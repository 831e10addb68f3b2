package org.trialgraph.search.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A condition on a row `d` of the search document, as SQL. Values of a request are bound by name, never part of it.
///
/// @param sql    a condition that may stand beside others
/// @param values of the names in it
public record Predicate(String sql, Map<String, Object> values) {

    public static final Predicate TRUE = new Predicate("true", Map.of());
    public static final Predicate FALSE = new Predicate("false", Map.of());

    public Predicate {
        values = Map.copyOf(values);
    }

    /// Without values.
    public static Predicate of(String sql) {
        return new Predicate(sql, Map.of());
    }

    public static Predicate all(List<Predicate> parts) {
        return join(parts.stream().filter(part -> !part.equals(TRUE)).toList(), " and ", TRUE);
    }

    public static Predicate any(List<Predicate> parts) {
        return join(parts, " or ", FALSE);
    }

    /// What is unknown does not hold, so its negation does.
    public Predicate negated() {
        return new Predicate("(" + sql + ") is not true", values);
    }

    /// The same with SQL around it; `%s` is its place.
    public Predicate within(String frame) {
        return new Predicate(frame.formatted(sql), values);
    }

    private static Predicate join(List<Predicate> parts, String word, Predicate ofNone) {
        if (parts.isEmpty()) {
            return ofNone;
        }
        Map<String, Object> values = new HashMap<>();
        parts.forEach(part -> values.putAll(part.values));
        return parts.size() == 1
                ? parts.getFirst()
                : new Predicate(parts.stream().map(Predicate::sql).collect(Collectors.joining(word, "(", ")")), values);
    }
}
