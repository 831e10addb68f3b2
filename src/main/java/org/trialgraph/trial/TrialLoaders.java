package org.trialgraph.trial;

import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;

/// The parts of the trials of one request, each kind read by one statement however many fields ask for it.
@ApplicationScoped
public class TrialLoaders {

    private static final String BY_POSITION = "nct, position";

    private final Batches batches;
    private final TrialRepository repository;

    TrialLoaders(Batches batches, TrialRepository repository) {
        this.batches = batches;
        this.repository = repository;
    }

    /// The parts of a trial in registered order.
    public <E extends TrialItem> CompletionStage<List<E>> items(Context context, Class<E> type, int nct) {
        return parts(context, type, BY_POSITION, nct);
    }

    /// The parts of a trial by what they belong to, each in registered order; they are sorted once however many fields
    /// ask for them.
    ///
    /// @param parent the same for the same type
    public <E extends TrialItem, K> CompletionStage<Map<K, List<E>>> itemsByParent(
            Context context, Class<E> type, Function<E, K> parent, int nct) {
        return batches.load(context, type.getSimpleName() + " by parent", nct, ncts -> {
            Map<Integer, Map<K, List<E>>> found = repository.listParts(type, BY_POSITION, ncts).stream()
                    .collect(Collectors.groupingBy(TrialPart::nct, Collectors.groupingBy(parent)));
            ncts.forEach(each -> found.putIfAbsent(each, Map.of()));
            return found;
        });
    }

    /// The section of a trial; null where it has none.
    public <E extends TrialSection> CompletionStage<@Nullable E> section(Context context, Class<E> type, int nct) {
        return parts(context, type, "nct", nct).thenApply(found -> found.isEmpty() ? null : found.getFirst());
    }

    /// What the data are as of; empty without trials.
    public CompletionStage<Optional<LocalDate>> dataTimestamp(Context context) {
        return batches.load(
                context, "dataTimestamp", "", keys -> Map.of("", Optional.ofNullable(repository.dataTimestamp())));
    }

    /// The parts of a trial that are numbered otherwise than by one position.
    ///
    /// @param order attributes of the entity, `nct` first
    public <E extends TrialPart> CompletionStage<List<E>> parts(Context context, Class<E> type, String order, int nct) {
        return batches.load(context, type.getSimpleName(), nct, ncts -> {
            Map<Integer, List<E>> found =
                    repository.listParts(type, order, ncts).stream().collect(Collectors.groupingBy(TrialPart::nct));
            ncts.forEach(each -> found.putIfAbsent(each, List.of()));
            return found;
        });
    }
}
