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
    OUTCOME(10),
    INTERVENTION_DESCRIPTION(11),
    DESCRIPTION(12),
    CRITERIA(13);

    static final int COUNT = values().length;

    private final int place;

    Field(int place) {
        this.place = place;
    }

    /// Whether texts of this kind are so long that they make up most of the memory.
    public boolean isLong() {
        return place >= OUTCOME.place;
    }

    int place() {
        return place;
    }

    int bit() {
        return 1 << place;
    }
}
