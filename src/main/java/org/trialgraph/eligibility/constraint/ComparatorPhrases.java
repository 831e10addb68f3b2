package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Comparators before and behind a number: `at least 3`, `3 or more`.
final class ComparatorPhrases {

    /// A comparator and the token behind it.
    record Match(Comparator comparator, int end) {}

    private record Phrase(List<String> words, Comparator comparator) {}

    private static final String UPWARDS = "greater|more|higher|larger|older";
    private static final String DOWNWARDS = "less|lower|fewer|smaller|younger";

    private static final List<Phrase> BEFORE = sorted(List.of(
            each(UPWARDS, "% than", Comparator.GT),
            each("above|over|exceeding|exceeds|in excess of", "%", Comparator.GT),
            each(DOWNWARDS, "% than", Comparator.LT),
            each("below|under|inferior to", "%", Comparator.LT),
            each("superior to", "%", Comparator.GT),
            each(UPWARDS, "% than or equal to|% than or equal|% or equal to|equal to or % than", Comparator.GE),
            each(UPWARDS, "equal or % than|% than / equal to|equal to / % than", Comparator.GE),
            each("above|over", "% or equal to|equal to or %", Comparator.GE),
            each(DOWNWARDS, "no % than|not % than", Comparator.GE),
            each("at least|minimum of|minimum|not below|not under|no below", "%", Comparator.GE),
            each(DOWNWARDS, "% than or equal to|% than or equal|% or equal to|equal to or % than", Comparator.LE),
            each(DOWNWARDS, "equal or % than|% than / equal to|equal to / % than", Comparator.LE),
            each("below|under", "% or equal to|equal to or %", Comparator.LE),
            each(UPWARDS, "no % than|not % than", Comparator.LE),
            each("at most|maximum of|maximum|not exceeding|not exceed|not above|not over|up to", "%", Comparator.LE),
            each("equal to", "%", Comparator.EQ)));

    private static final List<Phrase> BEHIND = sorted(List.of(
            each(UPWARDS + "|over|above|up|upwards", "or %|and %", Comparator.GE),
            each(DOWNWARDS + "|under|below", "or %|and %", Comparator.LE)));

    private ComparatorPhrases() {}

    private static Stream<Phrase> each(String words, String patterns, Comparator comparator) {
        return Stream.of(words.split("\\|", -1))
                .flatMap(word -> Stream.of(patterns.split("\\|", -1))
                        .map(pattern ->
                                new Phrase(List.of(pattern.replace("%", word).split(" ", -1)), comparator)));
    }

    private static List<Phrase> sorted(List<Stream<Phrase>> phrases) {
        List<Phrase> all = new ArrayList<>();
        phrases.forEach(part -> part.forEach(all::add));
        all.sort((left, right) -> right.words().size() - left.words().size());
        return List.copyOf(all);
    }

    /// The comparator at `index`, null where none stands there. It may be said twice: `at least (≥)`.
    static @Nullable Match before(Tokens tokens, int index) {
        Match first = once(tokens, index);
        if (first == null || !tokens.is(first.end(), "(")) {
            return first;
        }
        Match second = once(tokens, first.end() + 1);
        if (second == null || !tokens.is(second.end(), ")")) {
            return first;
        }
        return second.comparator() == first.comparator() ? new Match(first.comparator(), second.end() + 1) : null;
    }

    private static @Nullable Match once(Tokens tokens, int index) {
        Comparator symbol = tokens.at(index).comparator();
        return symbol == null ? longest(BEFORE, tokens, index) : symbol(tokens, index, symbol);
    }

    /// The comparator behind a number: `or more`, `and older`.
    static @Nullable Match behind(Tokens tokens, int index) {
        return longest(BEHIND, tokens, index);
    }

    /// A symbol, also as `> or =`, `> =` or `>/ =`, and as a doubled `≥ to`.
    private static @Nullable Match symbol(Tokens tokens, int index, Comparator symbol) {
        int next = index + 1;
        if (tokens.is(next, "or") || tokens.is(next, "/")) {
            next++;
        }
        boolean equal = tokens.is(next, "=");
        if (!equal && tokens.is(next, "equal")) {
            equal = true;
            next += tokens.is(next + 1, "to") ? 1 : 0;
        }
        if (!equal) {
            return new Match(symbol, index + 1);
        }
        return switch (symbol) {
            case LT, LE -> new Match(Comparator.LE, next + 1);
            case GT, GE -> new Match(Comparator.GE, next + 1);
            case EQ, BETWEEN -> null;
        };
    }

    private static @Nullable Match longest(List<Phrase> phrases, Tokens tokens, int index) {
        for (Phrase phrase : phrases) {
            if (tokens.phrase(index, phrase.words())) {
                return new Match(phrase.comparator(), index + phrase.words().size());
            }
        }
        return null;
    }
}
