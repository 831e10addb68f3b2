package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;

/// What has to hold, before it is SQL. Words of one document become one query, if they can: the index then tells what
/// has some and not others, where each trial's words would have to be looked at otherwise.
sealed interface Condition {

    /// Characters of a query of words; PostgreSQL takes ten times as many.
    int LONGEST = 100_000;

    Predicate sql(Bindings bindings);

    default Condition negated() {
        return new Not(this);
    }

    /// That all hold.
    static Condition all(List<Condition> parts) {
        var each = parts.stream()
                .flatMap(part -> part instanceof All(var inner) ? inner.stream() : Stream.of(part))
                .filter(part -> !part.equals(Rows.TRUE))
                .toList();
        var merged = merged(each, Words::all);
        return merged.isEmpty() ? Rows.TRUE : merged.size() == 1 ? merged.getFirst() : new All(merged);
    }

    /// That any holds.
    static Condition any(List<Condition> parts) {
        var each = parts.stream()
                .flatMap(part -> part instanceof Any(var inner) ? inner.stream() : Stream.of(part))
                .toList();
        var merged = each.contains(Rows.TRUE) ? List.<Condition>of(Rows.TRUE) : merged(each, Words::any);
        return merged.isEmpty() ? Rows.FALSE : merged.size() == 1 ? merged.getFirst() : new Any(merged);
    }

    /// The parts with the words of each document as one, behind the others: they cost more to look at.
    private static List<Condition> merged(List<Condition> parts, Joining joining) {
        List<Condition> merged = new ArrayList<>(
                parts.stream().filter(part -> !(part instanceof Words)).toList());
        for (SearchDocument document : SearchDocument.values()) {
            var words = parts.stream()
                    .flatMap(part -> part instanceof Words some ? Stream.of(some) : Stream.empty())
                    .filter(some -> some.document() == document)
                    .toList();
            boolean fit = words.stream().mapToInt(some -> some.query().length()).sum() <= LONGEST;
            if (fit && words.size() > 1) {
                merged.add(joining.join(document, words));
            } else {
                merged.addAll(words);
            }
        }
        return merged;
    }

    /// Makes one of several of a document.
    @FunctionalInterface
    interface Joining {
        Words join(SearchDocument document, List<Words> words);
    }

    /// Words of a document.
    ///
    /// @param query  in the text form of `tsquery`, one operand of it
    /// @param absent whether it must not match
    /// @param brief  whether a trial's brief words tell; the others do in any case
    record Words(SearchDocument document, String query, boolean absent, boolean brief) implements Condition {

        /// @param query empty for a text without words, which nothing matches
        static Condition of(SearchDocument document, Optional<String> query, boolean brief) {
            return query.<Condition>map(asked -> new Words(document, asked, false, brief))
                    .orElse(Rows.FALSE);
        }

        /// An index cannot tell what has none of some words, so a query has one that it has to match; else it is the
        /// whole that is negated.
        private static Words all(SearchDocument document, List<Words> words) {
            boolean brief = words.stream().allMatch(Words::brief);
            return words.stream().allMatch(Words::absent)
                    ? new Words(document, joined(" | ", words.stream().map(Words::query)), true, brief)
                    : new Words(document, joined(" & ", words.stream().map(Words::operand)), false, brief);
        }

        private static Words any(SearchDocument document, List<Words> words) {
            var opposite = all(document, words.stream().map(Words::opposite).toList());
            return opposite.opposite();
        }

        private static String joined(String word, Stream<String> operands) {
            return operands.collect(Collectors.joining(word, "(", ")"));
        }

        private String operand() {
            return absent ? "!" + query : query;
        }

        private Words opposite() {
            return new Words(document, query, !absent, brief);
        }

        @Override
        public Condition negated() {
            return opposite();
        }

        @Override
        public Predicate sql(Bindings bindings) {
            var matches = bindings.bind(
                    switch (document) {
                        case STUDY -> (brief ? "d.brief_words" : "d.words") + " @@ word_query(%s)";
                        case LOCATION -> "location.words @@ cast(%s as tsquery)";
                    },
                    query);
            return absent ? matches.negated() : matches;
        }
    }

    /// Whatever else is SQL already.
    record Rows(Predicate predicate) implements Condition {

        static final Rows TRUE = new Rows(Predicate.TRUE);
        static final Rows FALSE = new Rows(Predicate.FALSE);

        @Override
        public Predicate sql(Bindings bindings) {
            return predicate;
        }
    }

    record All(List<Condition> parts) implements Condition {

        @Override
        public Predicate sql(Bindings bindings) {
            return Predicate.all(parts.stream().map(part -> part.sql(bindings)).toList());
        }
    }

    record Any(List<Condition> parts) implements Condition {

        @Override
        public Predicate sql(Bindings bindings) {
            return Predicate.any(parts.stream().map(part -> part.sql(bindings)).toList());
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public Predicate sql(Bindings bindings) {
            return part.sql(bindings).negated();
        }
    }
}
