package org.trialgraph.trial.identity;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.protocol.IdList;
import org.trialgraph.protocol.PartialList;
import org.trialgraph.protocol.RequestException;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;

/// Trials by any id, and the ids of a trial.
@GraphQLApi
public class IdentityQueries {

    private final IdResolver resolver;
    private final Batches batches;
    private final TrialLoaders loaders;

    IdentityQueries(IdResolver resolver, Batches batches, TrialLoaders loaders) {
        this.resolver = resolver;
        this.batches = batches;
        this.loaders = loaders;
    }

    @Query
    @Description("""
            One trial by any id that it has: its NCT number, a former one, its organisation's id, or its number in \
            another register. Null when unknown; an error with the code AMBIGUOUS_ID that lists the candidates when \
            several trials have the id and none of them as its NCT number.""")
    public CompletionStage<@Nullable Trial> trial(@NonNull @Name("id") @Description("""
                            Such as NCT05828212, nct5828212, 2019-001234-56 (EudraCT), 2023-501234-12-00 or \
                            2023-501234-12 (CTIS), ISRCTN 12345678. Case does not matter, nor do zeros and separators \
                            in the numbers of registers.""") String id, Context context) {
        return batches.load(context, "trial by id", id, resolver::resolveAll).thenApply(Resolution::orThrow);
    }

    @Query
    @NonNull
    @RunOnVirtualThread
    @Description("""
            Many trials at once: order kept, null for each miss. An id that is ambiguous or can be none is null too, \
            and has an error of its own with its path.""")
    public List<@Nullable Trial> trialsById(
            @NonNull @Name("ids") @Description("Ids as of `trial`, 100 at most.") List<@NonNull String> ids)
            throws PartialList {
        IdList.check(ids);
        var resolutions = resolver.resolveAll(Set.copyOf(ids));
        List<@Nullable Trial> found = new ArrayList<>(ids.size());
        Map<Integer, RequestException> faults = new HashMap<>();
        for (String id : ids) {
            switch (requireNonNull(resolutions.get(id))) {
                case Resolution.Answer(Trial trial) -> found.add(trial);
                case Resolution.Refusal(RequestException fault) -> {
                    faults.put(found.size(), fault);
                    found.add(null);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new PartialList(found, faults);
        }
        return found;
    }

    @NonNull
    @Description("Numbers of the trial with its sponsor and in other registers.")
    public CompletionStage<List<@NonNull Identifier>> identifiers(@Source Trial trial, Context context) {
        return loaders.items(context, Identifier.class, trial.nct);
    }
}
