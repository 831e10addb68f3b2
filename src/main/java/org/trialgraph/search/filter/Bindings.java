package org.trialgraph.search.filter;

import java.util.Map;

/// Gives out names for the values of one statement.
public final class Bindings {

    private int count;

    /// A name that no other value of the statement has.
    public String next() {
        return "v" + count++;
    }

    /// A condition with one value in it.
    ///
    /// @param sql with `%s` where the value stands
    public Predicate bind(String sql, Object value) {
        var name = next();
        return new Predicate(sql.formatted(":" + name), Map.of(name, value));
    }
}
