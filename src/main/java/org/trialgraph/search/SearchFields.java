package org.trialgraph.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.search.rank.Highlight;
import org.trialgraph.search.rank.Highlighter;
import org.trialgraph.trial.Condition;
import org.trialgraph.trial.LongText;
import org.trialgraph.trial.TrialLoaders;
import org.trialgraph.trial.arm.Intervention;
import org.trialgraph.trial.place.Location;
import org.trialgraph.trial.text.FormattedText;
import org.trialgraph.trial.text.TextFormat;

/// What is told of each trial that was found, only when asked for.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class SearchFields {

    private final Batches batches;
    private final TrialLoaders loaders;
    private final NearestSiteRepository sites;

    SearchFields(Batches batches, TrialLoaders loaders, NearestSiteRepository sites) {
        this.batches = batches;
        this.loaders = loaders;
        this.sites = sites;
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
        var ranking = edge.search().ranking();
        if (ranking.isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        var highlighter = new Highlighter(ranking.all(), ranking.synonyms());
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

    private static void add(List<Highlight> found, String field, @Nullable String text, Highlighter highlighter) {
        if (text != null) {
            highlighter.fragment(text).ifPresent(fragment -> found.add(new Highlight(field, fragment)));
        }
    }
}
