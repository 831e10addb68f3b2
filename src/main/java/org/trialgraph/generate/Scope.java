package org.trialgraph.generate;

import org.jspecify.annotations.Nullable;

/// Where in a study the writing is: the list elements around the place, and the chance to draw from.
final class Scope {

    private static final int DEEPEST = 12;

    /// The largest study of the registry has about as many.
    private static final int MOST_ELEMENTS = 25_000;

    private final Study study;
    private final Chance chance;
    private final Prose prose;
    private final long[] seeds = new long[DEEPEST];
    private final int[] indexes = new int[DEEPEST];
    private final int[] lengths;
    private final StudyHeadings headings;
    private final ResultGroups groups;
    private int depth;
    private int elements;
    private @Nullable Site site;
    private long siteSeed;

    /// @param lists how many lists the shape has
    Scope(Study study, int lists) {
        this.study = study;
        lengths = new int[lists];
        chance = new Chance(study.key().seed());
        prose = new Prose(new StringBuilder(), chance, study);
        seeds[0] = study.key().seed();
        headings = new StudyHeadings(study);
        groups = new ResultGroups(study);
    }

    Study study() {
        return study;
    }

    Chance chance() {
        return chance;
    }

    /// An empty text to make.
    Prose prose() {
        prose.out().setLength(0);
        return prose;
    }

    void enter(long list, int index) {
        depth++;
        elements++;
        seeds[depth] = Chance.seed(seeds[depth - 1] + list, index);
        indexes[depth] = index;
    }

    /// Whether the study has as many list elements as any may have: further lists have one. Otherwise, long lists of
    /// long lists would make a few studies larger than an import takes.
    boolean full() {
        return elements > MOST_ELEMENTS;
    }

    void leave() {
        depth--;
    }

    /// The seed of the element around, or of the study: what is drawn from it is always the same there.
    long seed() {
        return seeds[depth];
    }

    /// The seed of the element at a depth; 0 is the study.
    long seedAt(int level) {
        return seeds[level];
    }

    /// The position of the element around.
    int index() {
        return indexes[depth];
    }

    /// The position of the element that is that many lists further out.
    int indexOutside(int lists) {
        return indexes[depth - lists];
    }

    void setLength(int list, int length) {
        lengths[list] = length;
    }

    /// How long a list was when it was last written.
    int length(int list) {
        return lengths[list];
    }

    StudyHeadings headings() {
        return headings;
    }

    ResultGroups groups() {
        return groups;
    }

    /// The site that the element around is.
    Site site() {
        var known = site;
        if (known == null || siteSeed != seed()) {
            siteSeed = seed();
            known = Site.of(study, siteSeed);
            site = known;
        }
        return known;
    }

    Person person() {
        return Person.of(seed());
    }
}
