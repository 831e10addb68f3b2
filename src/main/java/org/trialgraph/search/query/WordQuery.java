package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.trial.text.IndexedWord;
import org.trialgraph.trial.text.Words;

/// A text as a `tsquery` over the words of fields.
public final class WordQuery {

    /// Too frequent to say anything; left out where the words of a text need not stand together.
    private static final Set<String> STOPS = Set.copyOf(Words.stems(
            "a an and are as at be by for from has in is it its of on or that the their this to was were which with"));

    private static final String NEXT = " <-> ";
    private static final String AND = " & ";
    private static final String OR = " | ";

    private final List<Unit> units;

    private WordQuery(List<Unit> units) {
        this.units = units;
    }

    /// A word, or the parts of a compound.
    ///
    /// @param joined the parts as one word; null for a single part
    private record Unit(List<String> parts, @Nullable String joined) {

        boolean isStop() {
            return joined == null && STOPS.contains(parts.getFirst());
        }

        String in(String field) {
            var phrase = parts.stream()
                    .map(part -> lexeme(IndexedWord.of(field, part)))
                    .toList();
            return joined == null
                    ? phrase.getFirst()
                    : "(" + String.join(NEXT, phrase) + OR + lexeme(IndexedWord.of(field, joined)) + ")";
        }
    }

    public static WordQuery of(String text) {
        List<Unit> units = new ArrayList<>();
        int place = 0;
        for (var word : Words.of(text)) {
            if (word.position() >= place) {
                units.add(new Unit(List.of(word.stem()), null));
                place = word.position() + 1; // what is too long to be a word has a place, too
            } else {
                int first = Math.max(0, units.size() - (place - word.position()));
                var parts = units.subList(first, units.size());
                var compound = new Unit(
                        parts.stream().flatMap(unit -> unit.parts().stream()).toList(), word.stem());
                parts.clear();
                units.add(compound);
            }
        }
        return new WordQuery(units);
    }

    /// All words, each in any of the fields. Empty if the text has no word.
    Optional<String> allIn(Collection<String> fields) {
        return joined(meaningful(), AND, unit -> any(fields, unit::in));
    }

    /// At least one word, in any of the fields.
    Optional<String> someIn(Collection<String> fields) {
        return joined(meaningful(), OR, unit -> any(fields, unit::in));
    }

    /// The words together and in order, in one of the fields.
    Optional<String> phraseIn(Collection<String> fields, CoverageDegree coverage) {
        return units.isEmpty() ? Optional.empty() : Optional.of(any(fields, field -> phrase(field, coverage)));
    }

    /// The words, or all of them as one, as a whole value of one of the fields: `Phase 2` is `PHASE2`.
    Optional<String> valueOf(Collection<String> fields) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        var joined = String.join("", parts());
        return Optional.of(any(fields, field -> {
            var ends = lexeme(IndexedWord.end(field));
            return phrase(field, CoverageDegree.FULL_MATCH)
                    + OR
                    + lexeme(IndexedWord.start(field))
                    + NEXT
                    + lexeme(IndexedWord.of(field, joined))
                    + NEXT
                    + ends;
        }));
    }

    /// Any value in one of the fields.
    static String presence(Collection<String> fields) {
        return any(fields, field -> lexeme(IndexedWord.start(field)));
    }

    /// What the words of the text are ranked by.
    public List<String> stems() {
        return meaningful().stream()
                .flatMap(unit -> unit.joined == null
                        ? unit.parts.stream()
                        : Stream.concat(unit.parts.stream(), Stream.of(unit.joined)))
                .toList();
    }

    private String phrase(String field, CoverageDegree coverage) {
        List<String> row = new ArrayList<>();
        if (coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.STARTS_WITH) {
            row.add(lexeme(IndexedWord.start(field)));
        }
        units.forEach(unit -> row.add(unit.in(field)));
        if (coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.ENDS_WITH) {
            row.add(lexeme(IndexedWord.end(field)));
        }
        var together = "(" + String.join(NEXT, row) + ")";
        return coverage != CoverageDegree.FULL_MATCH
                ? together
                : IndexedWord.whole(field, parts())
                        .map(whole -> "(" + together + OR + lexeme(whole) + ")")
                        .orElse(together);
    }

    private List<String> parts() {
        return units.stream().flatMap(unit -> unit.parts().stream()).toList();
    }

    private List<Unit> meaningful() {
        var kept = units.stream().filter(unit -> !unit.isStop()).toList();
        return kept.isEmpty() ? units : kept;
    }

    private static Optional<String> joined(List<Unit> units, String word, Function<Unit, String> form) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(units.stream().map(form).collect(Collectors.joining(word, "(", ")")));
    }

    private static String any(Collection<String> fields, Function<String, String> form) {
        return fields.stream().map(form).collect(Collectors.joining(OR, "(", ")"));
    }

    /// Stems are letters and digits alone, with blanks between those of a value, so nothing ends the quotes.
    private static String lexeme(String word) {
        return "'" + word + "'";
    }
}
