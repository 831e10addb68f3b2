package org.trialgraph.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.protocol.PageSize;
import org.trialgraph.search.facet.Facet;
import org.trialgraph.search.facet.FacetField;
import org.trialgraph.search.facet.FacetRepository;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.rank.Highlight;
import org.trialgraph.search.rank.Highlighter;
import org.trialgraph.trial.Condition;
import org.trialgraph.trial.LongText;
import org.trialgraph.trial.TrialLoaders;
import org.trialgraph.trial.arm.Intervention;
import org.trialgraph.trial.place.Location;
import org.trialgraph.trial.text.FormattedText;
import org.trialgraph.trial.text.TextFormat;

/// What is counted of all that was found, and told of each of it, only when asked for.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class SearchFields {

    private final Batches batches;
    private final TrialLoaders loaders;
    private final SearchRepository repository;
    private final FacetRepository facets;
    private final NearestSiteRepository sites;

    SearchFields(
            Batches batches,
            TrialLoaders loaders,
            SearchRepository repository,
            FacetRepository facets,
            NearestSiteRepository sites) {
        this.batches = batches;
        this.loaders = loaders;
        this.repository = repository;
        this.facets = facets;
        this.sites = sites;
    }

    @NonNull
    @Description("How many trials there are in all.")
    public CompletionStage<Integer> totalCount(@Source TrialConnection connection, Context context) {
        return batches.load(context, "trial counts", connection.search(), searches -> {
            Map<Search, Integer> counts = new HashMap<>();
            searches.forEach(search -> counts.put(search, repository.count(search.predicate(new Bindings()))));
            return counts;
        });
    }

    @NonNull
    @Description("How all that was found spreads over the values of some fields. Each leaves the filter by its own"
            + " field out, so that the other choices can be seen.")
    public CompletionStage<List<@NonNull Facet>> facets(
            @Source TrialConnection connection,
            @io.smallrye.graphql.api.Nullable
                    @Name("fields")
                    @Description("The fields; all of them if left out.")
                    @Nullable
                    List<@NonNull FacetField> fields,
            @Name("first") @Description("Most values of each: 1 to 100, 20 by default.") @Nullable Integer first,
            Context context) {
        int most = PageSize.of(first);
        var wanted = fields == null ? Arrays.asList(FacetField.values()) : fields;
        List<CompletableFuture<Facet>> all = wanted.stream()
                .distinct()
                .map(field ->
                        batches.load(context, "facets", new WantedFacet(connection.search(), field, most), this::count))
                .toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream().map(CompletableFuture::join).toList());
    }

    @Description("Distance from the asked place to the nearest matching site; null when no place was asked for.")
    public CompletionStage<@Nullable Double> distanceKm(@Source TrialEdge edge, Context context) {
        return nearest(edge, context)
                .thenApply(site -> site.map(NearestSite::distanceKm).orElse(null));
    }

    @Description("The nearest matching site; null when no place was asked for.")
    public CompletionStage<@Nullable Location> nearestLocation(@Source TrialEdge edge, Context context) {
        return nearest(edge, context)
                .thenApply(site -> site.map(NearestSite::site).orElse(null));
    }

    @NonNull
    @Description("Where the trial has the words that were searched for: title, conditions, interventions, summary.")
    public CompletionStage<List<@NonNull Highlight>> highlights(@Source TrialEdge edge, Context context) {
        var words = edge.search().ranking().all();
        if (words.isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        var highlighter = new Highlighter(words);
        int nct = edge.node().nct;
        return loaders.items(context, Condition.class, nct)
                .thenCombine(loaders.items(context, Intervention.class, nct), (conditions, interventions) -> {
                    List<Highlight> found = new ArrayList<>();
                    add(found, "BriefTitle", edge.node().briefTitle, highlighter);
                    conditions.forEach(condition -> add(found, "Condition", condition.name, highlighter));
                    interventions.forEach(each -> add(found, "InterventionName", each.name, highlighter));
                    return found;
                })
                .thenCombine(loaders.section(context, LongText.class, nct), (found, texts) -> {
                    if (texts != null && texts.briefSummary != null) {
                        var plain = FormattedText.of(texts.briefSummary, TextFormat.TEXT);
                        add(found, "BriefSummary", plain, highlighter);
                    }
                    return found;
                });
    }

    private CompletionStage<Optional<NearestSite>> nearest(TrialEdge edge, Context context) {
        var wanted = edge.search().sites();
        return wanted == null || wanted.near() == null
                ? CompletableFuture.completedStage(Optional.empty())
                : batches.load(
                        context,
                        "nearest sites",
                        new NearestSiteRepository.Wanted(edge.node().nct, wanted),
                        sites::findAll);
    }

    private Map<WantedFacet, Facet> count(Set<WantedFacet> wanted) {
        Map<WantedFacet, Facet> found = new HashMap<>();
        wanted.forEach(each -> found.put(
                each,
                facets.count(
                        each.field(),
                        each.search().predicate(new Bindings(), each.field().ownFilter()),
                        each.most())));
        return found;
    }

    private static void add(List<Highlight> found, String field, @Nullable String text, Highlighter highlighter) {
        if (text != null) {
            highlighter.fragment(text).ifPresent(fragment -> found.add(new Highlight(field, fragment)));
        }
    }

    private record WantedFacet(Search search, FacetField field, int most) {}
}
