package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchArea.WeightedField;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.synonym.Expansion;
import org.trialgraph.trial.text.IndexedWord;

/// Where synonyms are looked for, of what is searched.
///
/// @param concepts fields of MeSH ids, in the place of the terms
/// @param lists    fields whose values are names
/// @param texts    other fields
record SynonymFields(List<String> concepts, List<String> lists, List<String> texts) {

    private static final SynonymFields NONE = new SynonymFields(List.of(), List.of(), List.of());

    /// Where a field has a smaller part in an area, synonyms would cost more time than they find.
    private static final double LEAST_WEIGHT = 0.5;

    private static final Map<String, String> CONCEPTS = Map.of(
            "ConditionMeshTerm", "ConditionMeshId",
            "ConditionAncestorTerm", "ConditionAncestorId",
            "InterventionMeshTerm", "InterventionMeshId",
            "InterventionAncestorTerm", "InterventionAncestorId");

    /// Fields in which some area has synonyms looked for.
    private static final Set<DataField> EXPANDED = Areas.registered().areas().stream()
            .flatMap(area -> area.fields().stream())
            .filter(WeightedField::synonyms)
            .map(WeightedField::field)
            .collect(Collectors.toUnmodifiableSet());

    private static final String OR = " | ";

    static SynonymFields of(Context context) {
        if (context.document() == SearchDocument.LOCATION) {
            return NONE;
        }
        return switch (context.area()) {
            case DataField field -> EXPANDED.contains(field) ? of(Stream.of(new WeightedField(field, 1, true))) : NONE;
            case SearchArea area -> of(area.fields().stream().filter(WeightedField::synonyms));
        };
    }

    private static SynonymFields of(Stream<WeightedField> fields) {
        List<String> concepts = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        fields.filter(weighted -> weighted.field().kind() == FieldKind.TEXT).forEach(weighted -> {
            var name = weighted.field().name();
            var concept = CONCEPTS.get(name);
            if (concept != null) {
                concepts.add(concept);
            } else if (IndexedWord.hasWholes(name)) {
                lists.add(name);
            } else if (weighted.weight() >= LEAST_WEIGHT) {
                texts.add(name);
            }
        });
        return new SynonymFields(List.copyOf(concepts), List.copyOf(lists), List.copyOf(texts));
    }

    /// Whether their words are among the brief ones.
    boolean areBrief() {
        return Stream.of(concepts, lists, texts).allMatch(IndexedWord::areBrief);
    }

    boolean isEmpty() {
        return concepts.isEmpty() && lists.isEmpty() && texts.isEmpty();
    }

    /// A condition for what stands for a name; empty if nothing of it can be in these fields.
    ///
    /// @param coverage how much of a value it has to cover; if not only some of it, then all
    Optional<String> query(Expansion expansion, CoverageDegree coverage) {
        List<String> ways = new ArrayList<>();
        for (String concept : concepts) {
            expansion.meshIds().forEach(id -> ways.add(WordQuery.lexeme(IndexedWord.of(concept, id))));
        }
        var all = Stream.concat(lists.stream(), texts.stream()).toList();
        for (var name : expansion.names()) {
            var words = WordQuery.of(name.phrase());
            boolean contained = coverage == CoverageDegree.CONTAINS && name.anywhere();
            Collection<String> fields = coverage == CoverageDegree.CONTAINS && !contained ? lists : all;
            if (!fields.isEmpty()) {
                words.phraseIn(fields, contained ? CoverageDegree.CONTAINS : CoverageDegree.FULL_MATCH)
                        .ifPresent(ways::add);
            }
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(OR, ways) + ")");
    }
}
