package org.trialgraph.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.ScoreVector;
import org.trialgraph.corpus.WeightedTerm;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.WordQuery;

/// The words of a query that speak for a trial, by the area that they are looked for in.
///
/// @param names those of them for which synonyms speak too
public record RankedWords(Map<Searchable, List<String>> stems, Map<Searchable, List<RankedName>> names) {

    /// The words that tell most; more of a long text only blur the ranking.
    private static final int MOST_WORDS = 25;

    /// The words of a query, but for those behind `NOT`.
    public static RankedWords of(CompiledQuery query) {
        Map<Searchable, List<String>> stems = new LinkedHashMap<>();
        query.parts().forEach(part -> collect(part.expression(), part.area(), stems));
        Map<Searchable, List<RankedName>> names = new LinkedHashMap<>();
        query.named()
                .forEach(named -> names.computeIfAbsent(named.area(), absent -> new ArrayList<>())
                        .add(RankedName.of(named)));
        return new RankedWords(stems, names);
    }

    /// The words of a patient's conditions and note, looked for in an area.
    public static RankedWords of(Searchable area, String conditions, String note) {
        List<String> stems = new ArrayList<>(WordQuery.of(conditions).stems());
        stems.addAll(NoteWords.of(note));
        return new RankedWords(Map.of(area, stems), Map.of());
    }

    public boolean isEmpty() {
        return stems.values().stream().allMatch(List::isEmpty);
    }

    /// All words, but for those of synonyms.
    public Set<String> all() {
        return stems.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /// The synonyms, each as its words one behind the other.
    public Set<List<String>> synonyms() {
        return names.values().stream()
                .flatMap(List::stream)
                .flatMap(name -> name.synonyms().stream())
                .collect(Collectors.toSet());
    }

    /// The score of any trial: 0 where none of the words stands in a field that is held in memory.
    public ScoreVector scores(CorpusIndex index) {
        var own = stems.entrySet().stream().map(area -> scores(index, area.getKey(), area.getValue()));
        var others = names.entrySet().stream().map(area -> ofSynonyms(index, area.getKey(), area.getValue()));
        return Stream.concat(own, others).reduce(ScoreVector::plus).orElseGet(() -> ScoreVector.none(index));
    }

    private ScoreVector ofSynonyms(CorpusIndex index, Searchable area, List<RankedName> some) {
        var asked = Set.copyOf(stems.getOrDefault(area, List.of()));
        var terms = some.stream()
                .distinct()
                .flatMap(name -> name.terms(index, asked).stream())
                .limit(MOST_WORDS)
                .toList();
        double most =
                some.stream().distinct().mapToDouble(name -> name.most(index)).sum();
        return index.score(terms, AreaWeights.of(area)).atMost((float) most);
    }

    private static ScoreVector scores(CorpusIndex index, Searchable area, List<String> words) {
        Map<String, Long> counts = words.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return index.score(
                counts.entrySet().stream()
                        .map(word -> new WeightedTerm(word.getKey(), saturated(word.getValue())))
                        .sorted(Comparator.comparingDouble(
                                term -> -term.weight() * index.idf(index.documentFrequency(term.stem()))))
                        .limit(MOST_WORDS)
                        .toList(),
                AreaWeights.of(area));
    }

    /// A word that comes again tells less each time.
    private static double saturated(long count) {
        return count * 2.2 / (count + 1.2);
    }

    private static void collect(Expression expression, Searchable area, Map<Searchable, List<String>> stems) {
        switch (expression) {
            case Expression.And(var parts) -> parts.forEach(part -> collect(part, area, stems));
            case Expression.Or(var parts) -> parts.forEach(part -> collect(part, area, stems));
            case Expression.Area(var inner, var part) -> collect(part, inner, stems);
            case Expression.Tilt(var by, var part) -> collect(part, area, stems);
            case Expression.Search(var document, var part) -> collect(part, area, stems);
            case Expression.Coverage(var degree, var part) -> collect(part, area, stems);
            case Expression.Expansion(var degree, var part) -> collect(part, area, stems);
            case Expression.Term(var text) -> add(text, area, stems);
            case Expression.Phrase(var text) -> add(text, area, stems);
            case Expression.Not not -> {}
            case Expression.AreaSize size -> {}
            case Expression.Range range -> {}
            case Expression.Distance distance -> {}
            case Expression.Missing missing -> {}
            case Expression.All all -> {}
        }
    }

    private static void add(String text, Searchable area, Map<Searchable, List<String>> stems) {
        stems.computeIfAbsent(area, absent -> new ArrayList<>())
                .addAll(WordQuery.of(text).stems());
    }
}
