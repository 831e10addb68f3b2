package org.trialgraph.search.expression;

/// How far a term may be from the words of a field. Each degree allows what the one before it does.
public enum ExpansionDegree {
    /// The very words; case and accents count.
    NONE("None"),
    /// Plurals, possessives, other spellings and compounds; case, hyphens and accents do not count.
    TERM("Term"),
    /// Synonyms too, at a small penalty.
    CONCEPT("Concept"),
    /// The words may stand apart, at a large penalty.
    RELAXATION("Relaxation"),
    /// Some words may be missing.
    LOSSY("Lossy");

    private final String registered;

    ExpansionDegree(String registered) {
        this.registered = registered;
    }

    /// The registry's spelling.
    public String registered() {
        return registered;
    }

    /// The degree for a phrase, whose words never part.
    public ExpansionDegree ofPhrase() {
        return compareTo(CONCEPT) > 0 ? CONCEPT : this;
    }
}
