package org.trialgraph.search.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.WordQuery;

/// How many trials a query may match, by its words alone: those that all have to be there come together in no more
/// trials than the rarest is in, or what else stands for it. A guess, by which a way is chosen and no answer: it
/// knows the words that are held in memory, and not their order.
public final class MatchEstimate {

    private final CorpusIndex index;

    /// In how many trials, at most, something else stands for a name that has a word in it.
    private final Map<String, Integer> synonyms = new HashMap<>();

    private MatchEstimate(CorpusIndex index, CompiledQuery query) {
        this.index = index;
        for (var named : query.named()) {
            int others =
                    sum(named.expansion().names(), name -> least(name.phrase().parts(), index::documentFrequency));
            named.words().forEach(stem -> synonyms.merge(stem, others, this::sum));
        }
    }

    /// The estimate for a query: from 0 to all trials.
    public static int of(CompiledQuery query, CorpusIndex index) {
        var estimate = new MatchEstimate(index, query);
        return estimate.least(query.parts(), part -> estimate.of(part.expression(), false));
    }

    /// @param lossy whether one of the words of a term is enough
    private int of(Expression expression, boolean lossy) {
        return switch (expression) {
            case Expression.And(var parts) -> least(parts, part -> of(part, lossy));
            case Expression.Or(var parts) -> sum(parts, part -> of(part, lossy));
            case Expression.Area(var area, var part) -> of(part, lossy);
            case Expression.Tilt(var by, var part) -> of(part, lossy);
            case Expression.Search(var document, var part) -> of(part, lossy);
            case Expression.Coverage(var degree, var part) -> of(part, lossy);
            case Expression.Expansion(var degree, var part) -> of(part, degree == ExpansionDegree.LOSSY);
            case Expression.Term(var text) -> words(text, lossy);
            case Expression.Phrase(var text) -> words(text, false);
            case Expression.Not not -> index.size();
            case Expression.AreaSize size -> index.size();
            case Expression.Range range -> index.size();
            case Expression.Distance distance -> index.size();
            case Expression.Missing missing -> index.size();
            case Expression.All all -> index.size();
        };
    }

    private int words(String text, boolean anyWillDo) {
        var stems = WordQuery.of(text).stems();
        return anyWillDo ? sum(stems, this::word) : least(stems, this::word);
    }

    private int word(String stem) {
        return sum(index.documentFrequency(stem), synonyms.getOrDefault(stem, 0));
    }

    private <P> int least(Collection<P> parts, ToIntFunction<P> estimate) {
        return parts.stream().mapToInt(estimate).reduce(index.size(), Math::min);
    }

    private <P> int sum(Collection<P> parts, ToIntFunction<P> estimate) {
        return parts.stream().mapToInt(estimate).reduce(0, this::sum);
    }

    private int sum(int one, int other) {
        return Math.min(index.size(), one + other);
    }
}
