package org.trialgraph.search.area;

/// What the values of a data field are, which decides what can be asked of it.
public enum FieldKind {
    TEXT,
    /// Code words of a named type.
    ENUM,
    /// A day, a month, a year or a moment.
    DATE,
    NUMBER,
    BOOLEAN,
    /// A length of time as registered, `18 Years`.
    AGE,
    /// A point on the globe.
    GEO,
    /// An object that has other fields. It can be missing, but has no value of its own.
    STRUCTURE;

    /// Whether values stand in an order, so that a range can be asked for.
    public boolean isOrdered() {
        return switch (this) {
            case DATE, NUMBER, AGE -> true;
            case TEXT, ENUM, BOOLEAN, GEO, STRUCTURE -> false;
        };
    }

    /// Whether values are compared as such, and not by their words.
    public boolean isTyped() {
        return isOrdered() || this == BOOLEAN;
    }
}
