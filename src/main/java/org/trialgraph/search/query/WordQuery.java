package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.trial.text.IndexedWord;
import org.trialgraph.trial.text.Phrase;
import org.trialgraph.trial.text.Words;

/// A text as a `tsquery` over the words of fields.
public final class WordQuery {

    /// Too frequent to say anything; left out where the words of a text need not stand together.
    private static final Set<String> STOPS = Set.copyOf(Words.stems(
            "a an and are as at be by for from has in is it its of on or that the their this to was were which with"));

    /// Code words have fewer, so more are tried as they stand alone.
    private static final int MOST_PARTS_OF_A_CODE = 4;

    /// To write a value with or without each of its hyphens.
    private static final int MOST_WAYS = 16;

    /// No name has more.
    private static final int MOST_WORDS_OF_A_NAME = 6;

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
            return in(field, NEXT);
        }

        /// The same, wherever the parts stand.
        String anywhereIn(String field) {
            return in(field, AND);
        }

        private String in(String field, String between) {
            var row = row(field, between);
            return joined == null ? row : "((" + row + ")" + OR + lexeme(IndexedWord.of(field, joined)) + ")";
        }

        /// In any of the fields. Those of BasicSearch have one list for all, which does not tell places.
        String inAny(Collection<String> fields) {
            if (!IndexedWord.areBasic(fields)) {
                return any(fields, this::in);
            }
            return joined == null
                    ? lexeme(IndexedWord.ofBasic(parts.getFirst()))
                    : "(" + any(fields, field -> "(" + row(field, NEXT) + ")") + OR
                            + lexeme(IndexedWord.ofBasic(joined)) + ")";
        }

        private String row(String field, String between) {
            return parts.stream()
                    .map(part -> lexeme(IndexedWord.of(field, part)))
                    .collect(Collectors.joining(between));
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

    /// The words of a name. Its parts stand one behind the other; where there is a digit among them, they are also
    /// written as one.
    static WordQuery of(Phrase name) {
        List<Unit> units = new ArrayList<>();
        for (List<String> word : name.words()) {
            if (word.size() > 1 && word.stream().anyMatch(WordQuery::hasDigit)) {
                units.add(new Unit(word, String.join("", word)));
            } else {
                word.forEach(part -> units.add(new Unit(List.of(part), null)));
            }
        }
        return new WordQuery(units);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// All words, each in any of the fields. Empty if the text has no word.
    Optional<String> allIn(Collection<String> fields) {
        return allIn(fields, name -> Optional.empty());
    }

    /// All words, each in any of the fields; for the words of a name what else stands for it will do.
    ///
    /// @param synonyms a condition for what else stands for a name; empty for one that nothing does
    Optional<String> allIn(Collection<String> fields, Function<Phrase, Optional<String>> synonyms) {
        return expanded(fields, AND, synonyms);
    }

    /// At least one word, in any of the fields, or what else stands for a name.
    Optional<String> someIn(Collection<String> fields, Function<Phrase, Optional<String>> synonyms) {
        return expanded(fields, OR, synonyms);
    }

    /// Whether each of the words is found, in these fields, by the brief words of a trial alone.
    ///
    /// @param together whether they have to be, too
    boolean isBriefIn(Collection<String> fields, boolean together) {
        return IndexedWord.areBrief(fields)
                || (!together
                        && IndexedWord.areBasic(fields)
                        && units.stream().allMatch(unit -> unit.joined() == null));
    }

    /// What holds wherever the words are found, by this degree or a stricter one: the words are there at all.
    Optional<String> anywhereIn(Collection<String> fields, ExpansionDegree expansion) {
        return joined(
                meaningful(), expansion == ExpansionDegree.LOSSY ? OR : AND, unit -> any(fields, unit::anywhereIn));
    }

    /// The text as a name.
    Phrase name() {
        return name(0, units.size());
    }

    /// Whether the text may be a name as a whole.
    boolean isAsShortAsAName() {
        return !units.isEmpty() && units.size() <= MOST_WORDS_OF_A_NAME;
    }

    /// Every run of words that may be a name, longer ones first.
    List<Phrase> names() {
        List<Phrase> names = new ArrayList<>();
        for (int length = Math.min(MOST_WORDS_OF_A_NAME, units.size()); length > 0; length--) {
            for (int from = 0; from + length <= units.size(); from++) {
                names.add(name(from, from + length));
            }
        }
        return names;
    }

    /// The names in the text, of those that share a word the longest, of equally long ones the first; and its other
    /// words one by one.
    List<WordQuery> pieces(Predicate<Phrase> isName) {
        int[] ends = new int[units.size()]; // behind the name that begins here; 0 for none
        var taken = new BitSet();
        for (int length = Math.min(MOST_WORDS_OF_A_NAME, units.size()); length > 0; length--) {
            for (int first = 0; first + length <= units.size(); first++) {
                int next = taken.nextSetBit(first);
                if ((next < 0 || next >= first + length) && isName.test(name(first, first + length))) {
                    taken.set(first, first + length);
                    ends[first] = first + length;
                }
            }
        }
        List<WordQuery> pieces = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int end = Math.max(from + 1, ends[from]);
            pieces.add(new WordQuery(units.subList(from, end)));
            from = end;
        }
        return pieces;
    }

    private Phrase name(int from, int to) {
        return new Phrase(units.subList(from, to).stream()
                .map(unit -> String.join("-", unit.parts()))
                .collect(Collectors.joining(" ")));
    }

    /// The words together and in order, in one of the fields.
    Optional<String> phraseIn(Collection<String> fields, CoverageDegree coverage) {
        return units.isEmpty() ? Optional.empty() : Optional.of(any(fields, field -> phrase(field, coverage)));
    }

    /// The words, or several of them as one, as a whole value of one of the fields: `Early Phase 1` is `EARLY_PHASE1`.
    Optional<String> valueOf(Collection<String> fields) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        var parts = parts();
        var spellings = parts.size() > MOST_PARTS_OF_A_CODE ? List.of(parts) : spellings(parts);
        return Optional.of(any(
                fields,
                field -> spellings.stream()
                        .map(words -> words.stream()
                                .map(word -> lexeme(IndexedWord.of(field, word)))
                                .collect(Collectors.joining(
                                        NEXT,
                                        "(" + lexeme(IndexedWord.start(field)) + NEXT,
                                        NEXT + lexeme(IndexedWord.end(field)) + ")")))
                        .collect(Collectors.joining(OR))));
    }

    /// All ways to write words with or without a blank behind each.
    private static List<List<String>> spellings(List<String> words) {
        if (words.size() == 1) {
            return List.of(words);
        }
        List<List<String>> spellings = new ArrayList<>();
        for (List<String> rest : spellings(words.subList(1, words.size()))) {
            var apart = new ArrayList<>(rest);
            apart.addFirst(words.getFirst());
            spellings.add(apart);
            var together = new ArrayList<>(rest);
            together.set(0, words.getFirst() + rest.getFirst());
            spellings.add(together);
        }
        return spellings;
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
        if (coverage != CoverageDegree.FULL_MATCH) {
            return together(field, coverage);
        }
        var wholes = IndexedWord.hasWholes(field) ? wholes(field) : List.<String>of();
        return wholes.isEmpty() ? togetherOrWhole(field) : "(" + String.join(OR, wholes) + ")";
    }

    private String togetherOrWhole(String field) {
        var together = together(field, CoverageDegree.FULL_MATCH);
        return IndexedWord.whole(field, parts())
                .map(whole -> "(" + together + OR + lexeme(whole) + ")")
                .orElse(together);
    }

    private String together(String field, CoverageDegree coverage) {
        List<String> row = new ArrayList<>();
        if (coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.STARTS_WITH) {
            row.add(lexeme(IndexedWord.start(field)));
        }
        units.forEach(unit -> row.add(unit.in(field)));
        if (coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.ENDS_WITH) {
            row.add(lexeme(IndexedWord.end(field)));
        }
        return "(" + String.join(NEXT, row) + ")";
    }

    /// What stands in the index for a value of just these words, its compounds written with or without the hyphen;
    /// none if one of them is too long, or there are too many ways.
    private List<String> wholes(String field) {
        List<List<String>> values = List.of(List.of());
        for (Unit unit : units) {
            var forms = unit.joined == null ? List.of(unit.parts) : List.of(unit.parts, List.of(unit.joined));
            values = values.stream()
                    .flatMap(value -> forms.stream()
                            .map(form ->
                                    Stream.concat(value.stream(), form.stream()).toList()))
                    .toList();
            if (values.size() > MOST_WAYS) {
                return List.of();
            }
        }
        var wholes = values.stream()
                .map(value -> IndexedWord.whole(field, value))
                .flatMap(Optional::stream)
                .map(WordQuery::lexeme)
                .toList();
        return wholes.size() == values.size() ? wholes : List.of();
    }

    private List<String> parts() {
        return units.stream().flatMap(unit -> unit.parts().stream()).toList();
    }

    private List<Unit> meaningful() {
        var kept = units.stream().filter(unit -> !unit.isStop()).toList();
        return kept.isEmpty() ? units : kept;
    }

    private Optional<String> expanded(
            Collection<String> fields, String word, Function<Phrase, Optional<String>> synonyms) {
        var meaningful = meaningful();
        List<String> forms = new ArrayList<>();
        for (WordQuery piece : pieces(name -> synonyms.apply(name).isPresent())) {
            var kept = piece.units.stream().filter(meaningful::contains).toList();
            joined(kept, word, unit -> unit.inAny(fields))
                    .ifPresent(own -> forms.add(synonyms.apply(piece.name())
                            .map(others -> "(" + own + OR + others + ")")
                            .orElse(own)));
        }
        return forms.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(word, forms) + ")");
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
    static String lexeme(String word) {
        return "'" + word + "'";
    }
}
