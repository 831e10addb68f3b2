package org.trialgraph.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.protocol.PageSize;

/// Ways into the registry: one trial, some, or a page of all.
@GraphQLApi
@RunOnVirtualThread
public class TrialQueries {

    private static final int MOST_IDS = 100;

    private final TrialRepository repository;

    TrialQueries(TrialRepository repository) {
        this.repository = repository;
    }

    @Query
    @Description("One trial by NCT number: any case, missing zeros allowed. Null when unknown.")
    public @Nullable Trial trial(@NonNull @Name("id") @Description("NCT number, such as NCT05828212.") String id) {
        int nct = requireNct(id);
        return repository.findAll(List.of(nct)).get(nct);
    }

    @Query
    @NonNull
    @Description("Many trials at once: order kept, null for each miss.")
    public List<@Nullable Trial> trialsById(
            @NonNull @Name("ids") @Description("NCT numbers, 100 at most.") List<@NonNull String> ids) {
        if (ids.size() > MOST_IDS) {
            throw new BadUserInput("'ids' has " + ids.size() + " entries, and may have " + MOST_IDS + " at most");
        }
        List<Integer> ncts = ids.stream().map(TrialQueries::requireNct).toList();
        Map<Integer, Trial> found = ncts.isEmpty() ? Map.of() : repository.findAll(ncts);
        return inOrder(ncts, found);
    }

    @Query
    @NonNull
    @Description("Trials by newest update.")
    public TrialConnection trials(
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first,
            @Name("after") @Description("Cursor of the item behind which to start.") @Nullable String after) {
        int size = PageSize.of(first);
        return TrialConnection.of(repository.listNewest(TrialPlace.parse(after), size + 1), size, after == null);
    }

    @NonNull
    @Description("How many trials there are in all.")
    public Integer totalCount(@Source TrialConnection connection) {
        return Math.toIntExact(repository.count());
    }

    private static List<@Nullable Trial> inOrder(Collection<Integer> ncts, Map<Integer, Trial> found) {
        List<@Nullable Trial> trials = new ArrayList<>(ncts.size());
        for (int nct : ncts) {
            trials.add(found.get(nct));
        }
        return trials;
    }

    private static int requireNct(String id) {
        return NctId.parse(id)
                .orElseThrow(() -> new BadUserInput("'" + abbreviated(id) + "' is no trial id: an NCT number is NCT and"
                        + " up to eight digits, such as NCT05828212 or nct5828212"))
                .number();
    }

    private static String abbreviated(String id) {
        int longest = 40;
        return id.length() <= longest ? id : id.substring(0, longest) + "…";
    }
}
