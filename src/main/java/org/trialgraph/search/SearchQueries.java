package org.trialgraph.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.Hit;
import org.trialgraph.protocol.PageSize;
import org.trialgraph.search.facet.Facet;
import org.trialgraph.search.facet.FacetField;
import org.trialgraph.search.facet.FacetRepository;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.FilterCompiler;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.filter.TrialFilter;
import org.trialgraph.search.order.TrialOrder;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.TrialQuery;
import org.trialgraph.search.synonym.SynonymRepository;

/// Ways to find trials that no id names.
@GraphQLApi
@RunOnVirtualThread
public class SearchQueries {

    private final TrialFinder finder;
    private final SearchRepository repository;
    private final FacetRepository facets;
    private final KeptCounts counts;
    private final SynonymRepository synonyms;
    private final PatientRanking ranking;

    SearchQueries(
            TrialFinder finder,
            SearchRepository repository,
            FacetRepository facets,
            KeptCounts counts,
            SynonymRepository synonyms,
            PatientRanking ranking) {
        this.finder = finder;
        this.synonyms = synonyms;
        this.repository = repository;
        this.facets = facets;
        this.counts = counts;
        this.ranking = ranking;
    }

    @Query
    @NonNull
    @Description("Full-text search in the registry's query language and typed filters, both at once. Ranked when"
            + " something is searched for, else by newest update.")
    public TrialConnection trials(
            @Name("query") @Description("What to search for.") @Nullable TrialQuery query,
            @Name("where") @Description("What holds for each trial.") @Nullable TrialFilter where,
            @io.smallrye.graphql.api.Nullable
                    @Name("orderBy")
                    @Description("Orders, the weightiest first; 5 at most.")
                    @Nullable
                    List<@NonNull TrialOrder> orderBy,
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first,
            @Name("after") @Description("Cursor of the item behind which to start.") @Nullable String after,
            @Name("last") @Description("How many before `before`, or at the end: 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor of the item before which to end.") @Nullable String before) {
        var page = PageRequest.of(first, after, last, before);
        var compiled = CompiledQuery.of(query);
        var search = Search.of(compiled.with(synonyms.find(compiled.names())), where);
        return finder.find(search, orderBy == null ? List.of() : orderBy, page);
    }

    @Query
    @NonNull
    @Description("Trials that a patient may be eligible for by age, sex, health and place, ranked by the patient's"
            + " conditions.")
    public TrialConnection trialsFor(
            @NonNull @Name("patient") @Description("The patient.") PatientInput patient,
            @Name("where") @Description("What holds for each trial besides.") @Nullable TrialFilter where,
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first,
            @Name("after") @Description("Cursor of the item behind which to start.") @Nullable String after) {
        var page = PageRequest.of(first, after, null, null);
        var note = PatientNote.of(patient);
        var words = note.words();
        List<Predicate> base = new ArrayList<>();
        base.add(new FilterCompiler(new Bindings("patient"))
                .compile(TrialFilter.forPeople(patient.ageYears(), patient.sex(), patient.healthy(), patient.near())));
        Map<Integer, Double> bonus = Map.of();
        if (!words.isEmpty()) {
            var candidates = ranking.candidates(words);
            base.add(new Predicate(
                    "d.nct = any(:candidates)",
                    Map.of("candidates", candidates.stream().map(Hit::nct).toArray(Integer[]::new))));
            bonus = ranking.bonus(note.whole(), candidates);
        }
        var search = new Search(CompiledQuery.of(null), where, Predicate.all(base), words, bonus, List.of());
        return finder.find(search, List.of(), page);
    }

    // These two belong to the connection, and are read at once: were they gathered like nested fields, the engine
    // would begin the trials' own fields in several rounds.

    @NonNull
    @Description("How many trials there are in all.")
    public Integer totalCount(@Source TrialConnection connection) {
        var predicate = connection.search().predicate(new Bindings());
        return counts.current().total(predicate, () -> repository.count(predicate));
    }

    @NonNull
    @Description("How all that was found spreads over the values of some fields. Each leaves the filter by its own"
            + " field out, so that the other choices can be seen.")
    public List<@NonNull Facet> facets(
            @Source TrialConnection connection,
            @io.smallrye.graphql.api.Nullable
                    @Name("fields")
                    @Description("The fields; all of them if left out.")
                    @Nullable
                    List<@NonNull FacetField> fields,
            @Name("first") @Description("Most values of each: 1 to 100, 20 by default.") @Nullable Integer first) {
        int most = PageSize.of(first);
        var wanted = new LinkedHashSet<>(fields == null ? List.of(FacetField.values()) : fields);
        // Of those that no filter is set for, the same trials are counted.
        Map<String, List<FacetField>> alike = new LinkedHashMap<>();
        Map<String, Predicate> predicates = new HashMap<>();
        for (FacetField field : wanted) {
            var predicate = connection.search().predicate(new Bindings(), field.ownFilter());
            predicates.put(predicate.sql(), predicate);
            alike.computeIfAbsent(predicate.sql(), sql -> new ArrayList<>()).add(field);
        }
        var current = counts.current();
        Map<FacetField, Facet> counted = new EnumMap<>(FacetField.class);
        alike.forEach((sql, some) -> {
            var predicate = Objects.requireNonNull(predicates.get(sql));
            current.facets(some, most, predicate, () -> facets.count(some, predicate, most))
                    .forEach(facet -> counted.put(facet.field(), facet));
        });
        return wanted.stream()
                .map(field -> Objects.requireNonNull(counted.get(field)))
                .toList();
    }
}
