package org.trialgraph.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.ScoreVector;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.FilterCompiler;
import org.trialgraph.search.filter.FilterPart;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.filter.SiteLook;
import org.trialgraph.search.filter.TrialFilter;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.Tilt;
import org.trialgraph.search.rank.RankedWords;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.NearInput;

/// What a client looks for.
///
/// @param query   what the trials match, and are ranked by
/// @param where   what holds for them besides; null for nothing
/// @param base    what holds for them in this place of the schema
/// @param ranking the words that they are ranked by
/// @param bonus   what they are given besides in the ranking, by their numbers; none where a trial is absent
/// @param tilts   the fields that the ranking is tilted by
public record Search(
        CompiledQuery query,
        @Nullable TrialFilter where,
        Predicate base,
        RankedWords ranking,
        Map<Integer, Double> bonus,
        List<Tilt> tilts) {

    static Search of(CompiledQuery query, @Nullable TrialFilter where) {
        return new Search(query, where, Predicate.TRUE, RankedWords.of(query), Map.of(), query.tilts());
    }

    /// All trials for which something holds.
    static Search of(Predicate base) {
        var nothing = CompiledQuery.of(null);
        return new Search(nothing, null, base, RankedWords.of(nothing), Map.of(), List.of());
    }

    /// Whether what is found has an order of its own.
    boolean isRanked() {
        return !ranking.isEmpty() || !tilts.isEmpty();
    }

    /// The score of any trial, but for what tilts it.
    ScoreVector scores(CorpusIndex index) {
        return ranking.scores(index).plus(bonus);
    }

    /// What holds for every trial that is found, but for what the query asks for; [Predicate#TRUE] if that is nothing.
    Predicate filter(Bindings bindings) {
        return where == null
                ? base
                : Predicate.all(List.of(base, new FilterCompiler(bindings).compileForSearch(where)));
    }

    /// What holds for every trial that is found.
    Predicate predicate(Bindings bindings) {
        return predicate(new FilterCompiler(bindings), bindings);
    }

    /// The same with the sites of the filter looked at in some way.
    Predicate predicate(Bindings bindings, SiteLook look) {
        return predicate(new FilterCompiler(bindings, null, look), bindings);
    }

    /// The same without a part of the filter.
    Predicate predicate(Bindings bindings, @Nullable FilterPart except) {
        return predicate(new FilterCompiler(bindings, except, SiteLook.TOGETHER), bindings);
    }

    private Predicate predicate(FilterCompiler filter, Bindings bindings) {
        // Words last: looking at those of a trial costs more than all columns that a filter reads.
        return Predicate.all(List.of(base, filter.compileForSearch(where), query.predicate(bindings)));
    }

    /// The circle that sites have to lie in; null where none was asked for.
    @Nullable
    NearInput near() {
        var sites = sites();
        return sites == null ? null : sites.near();
    }

    /// What has to hold for a site; null for nothing.
    @Nullable
    LocationFilter sites() {
        return where == null ? null : where.location();
    }
}
