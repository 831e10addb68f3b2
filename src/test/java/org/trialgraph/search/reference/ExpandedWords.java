package org.trialgraph.search.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchArea.WeightedField;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.reference.OtherNames.OtherName;
import org.trialgraph.search.reference.SoughtWords.Unit;

/// Looks for other names in the fields of an area.
final class ExpandedWords {

    private static final int LONGEST_NAME = 6;

    private static final Set<String> LISTS = Set.of("Condition", "Keyword");

    private final ClaimedNames claimed;
    private final Map<Asked, Optional<Predicate<JsonRecord>>> others = new HashMap<>();
    private final Map<Asked, List<Piece>> pieces = new HashMap<>();

    ExpandedWords(ClaimedNames claimed) {
        this.claimed = claimed;
    }

    /// What is asked once is asked of every study.
    private record Asked(String text, String area, boolean wholeValues) {}

    /// A run of words, and a condition for the records that have another name of what it names.
    record Piece(List<Unit> words, Optional<Predicate<JsonRecord>> others) {}

    /// The words one by one.
    static List<Piece> piecesAlone(String text) {
        return SoughtWords.of(text).units().stream()
                .map(unit -> new Piece(List.of(unit), Optional.empty()))
                .toList();
    }

    /// What stands for all of the words.
    Optional<Predicate<JsonRecord>> others(String text, Searchable area, boolean wholeValues) {
        return others.computeIfAbsent(
                new Asked(text, area.name(), wholeValues),
                absent -> others(SoughtWords.of(text).units(), area, wholeValues));
    }

    /// The words with the longest names in them kept together.
    List<Piece> pieces(String text, Searchable area) {
        return pieces.computeIfAbsent(
                new Asked(text, area.name(), false),
                absent -> pieces(SoughtWords.of(text).units(), area));
    }

    private Optional<Predicate<JsonRecord>> others(List<Unit> words, Searchable area, boolean wholeValues) {
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return Optional.empty();
        }
        var names = OtherNames.of(RegisteredName.written(words), claimed);
        List<Predicate<JsonRecord>> ways = new ArrayList<>();
        fields(area).forEach(weighted -> add(weighted, names, wholeValues, ways));
        return ways.stream().reduce(Predicate::or);
    }

    private List<Piece> pieces(List<Unit> words, Searchable area) {
        Map<Integer, Piece> byStart = new TreeMap<>();
        var taken = new BitSet();
        for (int length = LONGEST_NAME; length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                var run = words.subList(start, start + length);
                var found = taken.get(start, start + length).isEmpty()
                        ? others(run, area, false)
                        : Optional.<Predicate<JsonRecord>>empty();
                if (found.isPresent()) {
                    byStart.put(start, new Piece(run, found));
                    taken.set(start, start + length);
                }
            }
        }
        for (int at = taken.nextClearBit(0); at < words.size(); at = taken.nextClearBit(at + 1)) {
            byStart.put(at, new Piece(List.of(words.get(at)), Optional.empty()));
        }
        return List.copyOf(byStart.values());
    }

    private static void add(
            WeightedField weighted, OtherNames names, boolean wholeValues, List<Predicate<JsonRecord>> ways) {
        var field = weighted.field();
        if (field.name().endsWith("MeshTerm") || field.name().endsWith("AncestorTerm")) {
            var ids = Areas.registered().requireField(field.name().replaceFirst("Term$", "Id"));
            if (!names.concepts().isEmpty()) {
                ways.add(record -> record.values(ids).stream()
                        .anyMatch(id -> names.concepts().contains(RegisteredName.concept(id.textValue()))));
            }
            return;
        }
        boolean isList = LISTS.contains(field.name());
        for (OtherName name : names.names()) {
            boolean within = name.anywhere() && !wholeValues;
            if (isList || (weighted.weight() >= 0.5 && (name.anywhere() || wholeValues))) {
                var words = RegisteredName.sought(name.name());
                ways.add(record ->
                        record.texts(field).stream().anyMatch(value -> words.areTogetherIn(value, !within, !within)));
            }
        }
    }

    private static Stream<WeightedField> fields(Searchable area) {
        return switch (area) {
            case SearchArea several ->
                several.fields().stream()
                        .filter(WeightedField::synonyms)
                        .filter(weighted -> weighted.field().kind() == FieldKind.TEXT);
            case DataField field ->
                Areas.registered().areas().stream()
                                .flatMap(each -> each.fields().stream())
                                .anyMatch(
                                        each -> each.synonyms() && each.field().equals(field))
                        ? Stream.of(new WeightedField(field, 1, true))
                        : Stream.of();
        };
    }
}
