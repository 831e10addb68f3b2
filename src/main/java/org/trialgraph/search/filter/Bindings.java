package org.trialgraph.search.filter;

import java.util.Map;

/// Gives out names for the values of one statement.
public final class Bindings {

    private final String prefix;
    private int count;

    public Bindings() {
        this("v");
    }

    /// Names for a part of a statement that another one has been named for already.
    ///
    /// @param prefix that the other part does not have
    public Bindings(String prefix) {
        this.prefix = prefix;
    }

    /// A name that no other value of the statement has.
    public String next() {
        return prefix + count++;
    }

    /// A condition with one value in it.
    ///
    /// @param sql with `%s` where the value stands
    public Predicate bind(String sql, Object value) {
        var name = next();
        return new Predicate(sql.formatted(":" + name), Map.of(name, value));
    }
}
