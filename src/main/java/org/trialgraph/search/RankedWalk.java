package org.trialgraph.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.Hit;
import org.trialgraph.corpus.ScoreVector;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.order.SortOrder;

/// A walk along the trials that match a search, by their scores. Memory knows the scores, the database what matches:
/// it is asked of those that come next by score which of them do, and how equals are ordered. Where they do not suffice
/// it first tells all that a filter leaves, if these are few, and all that match once this costs no more than to look
/// on; and all that the filter leaves however many these are, which is kept for other searches. Trials without a score
/// stand in the database's order behind the others.
///
/// The work grows with the page and with what has to be passed over for it, not with what matches.
final class RankedWalk {

    /// So many more than are wanted are looked at: most that score match, and to look at the words of each takes time.
    private static final int SPARE = 4;

    private static final int GROWTH = 8;
    private static final int MOST_AT_ONCE = 20_000;

    /// What it costs to look at the words of a trial, in the time that it takes the database to tell all that
    /// match where the rarest word is in one more trial: 25 to 80 microseconds, and 1 to 2.
    private static final int COST_OF_A_LOOK = 25;

    /// Behind so many looks all that a filter leaves are told, however many: the next would pass over thousands.
    private static final int LOOKS_UNTIL_FILTERED = 3;

    /// So many matches are read in some milliseconds.
    static final int FEW = 10_000;

    private final SearchRepository repository;
    private final KeptSelections selections;
    private final ScoreVector scores;
    private final Predicate matches;
    private final Predicate filter;
    private final SortOrder order;
    private final Bindings bindings;
    private final IntSupplier expected;
    private final Way way;
    private final int mostRead;
    private final List<ScoredTrial> found = new ArrayList<>();
    /// All that match, where they were read and are few.
    private @Nullable BitSet few;

    /// What is asked for.
    ///
    /// @param matches  what has to hold
    /// @param filter   the part of it that is not about words; [Predicate#TRUE] if there is none
    /// @param order    of equals
    /// @param bindings that these have their names from
    /// @param expected how many may match, at a guess; asked only where the first look does not suffice
    record Asked(Predicate matches, Predicate filter, SortOrder order, Bindings bindings, IntSupplier expected) {}

    /// Where a walk goes.
    ///
    /// @param bestFirst whether scores fall on the way
    /// @param backward  whether equals come in reverse order
    record Way(boolean bestFirst, boolean backward) {}

    /// @param mostRead so many matches are read at once rather than looking on
    RankedWalk(
            SearchRepository repository,
            KeptSelections selections,
            ScoreVector scores,
            Asked asked,
            Way way,
            int mostRead) {
        this.repository = repository;
        this.selections = selections;
        this.scores = scores;
        this.matches = asked.matches();
        this.filter = asked.filter();
        this.order = asked.order();
        this.bindings = asked.bindings();
        this.expected = asked.expected();
        this.way = way;
        this.mostRead = mostRead;
    }

    /// The next trials on the way.
    ///
    /// @param from null for the beginning of the way
    List<ScoredTrial> next(@Nullable RankedPlace from, int count) {
        boolean amongScored = from != null && from.score() > 0;
        boolean amongOthers = from != null && !amongScored;
        if (way.bestFirst()) {
            if (!amongOthers) {
                scored(from, count);
            }
            others(amongOthers ? from : null, count);
        } else {
            if (!amongScored) {
                others(from, count);
            }
            scored(amongScored ? from : null, count);
        }
        return found.subList(0, Math.min(count, found.size()));
    }

    private void scored(@Nullable RankedPlace from, int count) {
        float beyond = beginning(from);
        int look = count + SPARE;
        int looked = 0;
        var candidates = new Candidates();
        for (int looks = 1; found.size() < count; looks++) {
            var next = scores.next(beyond, way.bestFirst(), look, candidates.allowed);
            if (next.isEmpty()) {
                return;
            }
            found.addAll(matching(next, from));
            beyond = last(next);
            looked += next.size();
            if (found.size() < count) {
                look = candidates.narrow(looks, looked, count) ? count + SPARE : nextLook(look, looked, count);
            }
        }
    }

    /// Whether to tell all that match costs no more than the looks till now and those to come, if as large a
    /// share matches as has till now: where the share falls, all costs twice what it had to, at most.
    private boolean isTimeToTell(int looked, int count) {
        return expected.getAsInt() <= COST_OF_A_LOOK * (looked + toLookAt(looked, count));
    }

    private int nextLook(int look, int looked, int count) {
        return (int) Math.min(Math.min(SPARE + 2 * toLookAt(looked, count), (double) look * GROWTH), MOST_AT_ONCE);
    }

    /// So many as will do if as large a share matches as has till now.
    private double toLookAt(int looked, int count) {
        return (count - found.size()) * (double) looked / Math.max(found.size(), 1);
    }

    private float beginning(@Nullable RankedPlace from) {
        if (from == null) {
            return way.bestFirst() ? Float.POSITIVE_INFINITY : 0;
        }
        // Some of those that equal it are still to come.
        return way.bestFirst() ? Math.nextUp(from.score()) : Math.nextDown(from.score());
    }

    private float last(List<Hit> hits) {
        var byScore = Comparator.comparingDouble(Hit::score);
        return hits.stream()
                .max(way.bestFirst() ? byScore.reversed() : byScore)
                .orElseThrow()
                .score();
    }

    private List<ScoredTrial> matching(List<Hit> hits, @Nullable RankedPlace from) {
        Map<Integer, Float> score = hits.stream().collect(Collectors.toMap(Hit::nct, Hit::score));
        var rows = repository.among(
                numbers(hits), Predicate.all(List.of(notYet(hits, from), matches)), order, way.backward());
        var byScore = Comparator.comparingDouble(ScoredTrial::score);
        return rows.stream()
                .map(row -> new ScoredTrial(row, score.getOrDefault(row.nct(), 0F)))
                .sorted(way.bestFirst() ? byScore.reversed() : byScore)
                .toList();
    }

    /// Of those that equal a place, the ones beyond it.
    private Predicate notYet(List<Hit> hits, @Nullable RankedPlace from) {
        if (from == null) {
            return Predicate.TRUE;
        }
        var equal = hits.stream().filter(hit -> hit.score() == from.score()).toList();
        return equal.isEmpty()
                ? Predicate.TRUE
                : Predicate.any(List.of(
                        bindings.bind("d.nct <> all(%s)", numbers(equal)),
                        order.beyond(from.place(), way.backward(), bindings)));
    }

    private void others(@Nullable RankedPlace from, int count) {
        var wanted = few == null ? matches : unscored(few);
        var place = from == null ? Predicate.TRUE : order.beyond(from.place(), way.backward(), bindings);
        int look = count + SPARE;
        while (found.size() < count && !wanted.equals(Predicate.FALSE)) {
            var rows = repository.page(Predicate.all(List.of(wanted, place)), order, way.backward(), look);
            rows.stream()
                    .filter(row -> scores.of(row.nct()) == 0)
                    .map(row -> new ScoredTrial(row, 0))
                    .forEach(found::add);
            if (rows.size() < look) {
                return;
            }
            place = order.beyond(order.texts(rows.getLast().place()), way.backward(), bindings);
            look = Math.min(look * GROWTH, MOST_AT_ONCE);
        }
    }

    private Predicate unscored(BitSet all) {
        var numbers = all.stream().filter(nct -> scores.of(nct) == 0).boxed().toArray(Integer[]::new);
        return numbers.length == 0 ? Predicate.FALSE : bindings.bind("d.nct = any(%s)", numbers);
    }

    private static Integer[] numbers(List<Hit> hits) {
        return hits.stream().map(Hit::nct).toArray(Integer[]::new);
    }

    /// What may match, as far as it is known.
    private final class Candidates {

        private IntPredicate allowed = nct -> true;
        /// Whether there is a filter of which it is not known what it leaves.
        private boolean open = !filter.equals(Predicate.TRUE);
        /// Whether all that match were asked for, be they few or not.
        private boolean told;

        Candidates() {
            if (open) {
                selections.findKept(filter).ifPresent(left -> allow(left::contains));
            }
        }

        /// Finds out more where looks did not suffice.
        ///
        /// @param looks  how many there were, 1 or more
        /// @param looked at how many trials
        /// @return whether fewer are left
        boolean narrow(int looks, int looked, int count) {
            if (open && looks == 1) {
                selections.findAtMost(mostRead, filter).ifPresent(left -> allow(left::contains));
                return !open;
            }
            if (!told && isTimeToTell(looked, count)) {
                told = true;
                few = repository.findAtMost(mostRead, matches).orElse(null);
                if (few != null) {
                    allow(few::get);
                }
                return few != null;
            }
            if (open && looks >= LOOKS_UNTIL_FILTERED) {
                allow(selections.find(filter)::contains);
                return true;
            }
            return false;
        }

        private void allow(IntPredicate some) {
            allowed = some;
            open = false;
        }
    }
}
