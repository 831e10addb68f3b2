package org.trialgraph.search.expression;

/// How much of a field's text a term has to cover.
public enum CoverageDegree {
    /// Some of it.
    CONTAINS("Contains"),
    /// All of it.
    FULL_MATCH("FullMatch"),
    /// Its beginning.
    STARTS_WITH("StartsWith"),
    /// Its end.
    ENDS_WITH("EndsWith");

    private final String registered;

    CoverageDegree(String registered) {
        this.registered = registered;
    }

    /// The registry's spelling.
    public String registered() {
        return registered;
    }

    /// Whether a term may be expanded so at the same time.
    public boolean goesWith(ExpansionDegree expansion) {
        return switch (expansion) {
            case NONE, TERM, CONCEPT -> true;
            case RELAXATION -> this == CONTAINS;
            case LOSSY -> false;
        };
    }
}
