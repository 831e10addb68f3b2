package org.trialgraph.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.protocol.PageSize;
import org.trialgraph.search.BrowseRepository.Kind;
import org.trialgraph.search.BrowseRepository.Wanted;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.order.SortOrder;
import org.trialgraph.trial.Condition;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialRepository;
import org.trialgraph.trial.arm.Intervention;
import org.trialgraph.trial.people.Investigator;
import org.trialgraph.trial.people.Sponsor;

/// From a part of a trial to the other trials with it: the same registered name, newest update first.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class BrowseFields {

    private static final String FIRST = "How many: 1 to 100, 20 by default.";
    private static final String AFTER = "Cursor of the item behind which to start.";

    private final Batches batches;
    private final BrowseRepository repository;
    private final TrialRepository trials;

    BrowseFields(Batches batches, BrowseRepository repository, TrialRepository trials) {
        this.batches = batches;
        this.repository = repository;
        this.trials = trials;
    }

    @NonNull
    @Description("Trials of this condition by its registered name, newest update first.")
    public CompletionStage<TrialConnection> trials(
            @Source Condition condition,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            Context context) {
        return page(new Wanted(Kind.CONDITION, condition.name, PageSize.of(first), after), context);
    }

    @NonNull
    @Description("Trials of an intervention of this registered name, newest update first.")
    public CompletionStage<TrialConnection> trials(
            @Source Intervention intervention,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            Context context) {
        return page(new Wanted(Kind.INTERVENTION, intervention.name, PageSize.of(first), after), context);
    }

    @NonNull
    @Description("Trials with a sponsor or collaborator of this registered name, newest update first.")
    public CompletionStage<TrialConnection> trials(
            @Source Sponsor sponsor,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            Context context) {
        return page(new Wanted(Kind.SPONSOR, sponsor.name, PageSize.of(first), after), context);
    }

    @NonNull
    @Description("Trials with an investigator of this registered name, newest update first.")
    public CompletionStage<TrialConnection> trials(
            @Source Investigator investigator,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            Context context) {
        return page(new Wanted(Kind.INVESTIGATOR, investigator.name, PageSize.of(first), after), context);
    }

    private CompletionStage<TrialConnection> page(Wanted wanted, Context context) {
        var order = SortOrder.of(List.of(), null);
        var search = Search.of(new Predicate(
                "d.nct in (select x.nct from " + wanted.kind().table() + " x where x.name = :name)",
                Map.of("name", wanted.name())));
        return batches.load(context, "trials by name", wanted, this::read)
                .thenApply(page -> TrialConnection.of(
                        search,
                        page.trials().stream()
                                .map(each -> new TrialEdge(order.cursor(each.place()), each.trial(), null, search))
                                .toList(),
                        page.more(),
                        wanted.after() != null));
    }

    /// The pages and the trials on them, in a statement each.
    private Map<Wanted, Page> read(Set<Wanted> wanted) {
        var found = repository.findAll(wanted);
        var held = trials.findAll(found.values().stream()
                .flatMap(List::stream)
                .map(FoundTrial::nct)
                .collect(Collectors.toSet()));
        Map<Wanted, Page> pages = new HashMap<>();
        found.forEach((page, all) -> pages.put(
                page,
                new Page(
                        all.stream()
                                .limit(page.size())
                                .flatMap(each -> Optional.ofNullable(held.get(each.nct()))
                                        .map(trial -> new PlacedTrial(trial, each.place()))
                                        .stream())
                                .toList(),
                        all.size() > page.size())));
        return pages;
    }

    private record Page(List<PlacedTrial> trials, boolean more) {}

    private record PlacedTrial(Trial trial, List<@Nullable String> place) {}
}
