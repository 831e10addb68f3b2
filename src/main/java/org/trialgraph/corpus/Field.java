package org.trialgraph.corpus;

/// A part of a record whose words are indexed apart, so that a query can weigh it. Its place is part of the format
/// in memory: what most postings have comes first, which makes them a byte shorter.
public enum Field {
    CONDITION(0),
    INTERVENTION(1),
    BRIEF_TITLE(2),
    OFFICIAL_TITLE(3),
    KEYWORD(4),
    ARM_LABEL(5),
    OTHER_NAME(6),
    ACRONYM(7),
    SPONSOR(8),
    SUMMARY(9),
    INTERVENTION_DESCRIPTION(10),
    DESCRIPTION(11);

    static final int COUNT = values().length;

    private final int place;

    Field(int place) {
        this.place = place;
    }

    /// Whether texts of this kind are so long that only some of their words are kept.
    public boolean isLong() {
        return this == INTERVENTION_DESCRIPTION || this == DESCRIPTION;
    }

    int place() {
        return place;
    }

    int bit() {
        return 1 << place;
    }
}
