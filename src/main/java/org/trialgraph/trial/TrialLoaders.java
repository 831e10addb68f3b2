package org.trialgraph.trial;

import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;

/// The parts of the trials of one request, each kind read by one statement however many fields ask for it.
@ApplicationScoped
class TrialLoaders {

    private static final String BY_POSITION = "nct, position";

    private final Batches batches;
    private final TrialRepository repository;

    TrialLoaders(Batches batches, TrialRepository repository) {
        this.batches = batches;
        this.repository = repository;
    }

    /// The parts of a trial in registered order.
    <E extends TrialItem> CompletionStage<List<E>> items(Context context, Class<E> type, int nct) {
        return parts(context, type, BY_POSITION, nct);
    }

    /// The section of a trial; null where it has none.
    <E extends TrialSection> CompletionStage<@Nullable E> section(Context context, Class<E> type, int nct) {
        return parts(context, type, "nct", nct).thenApply(found -> found.isEmpty() ? null : found.getFirst());
    }

    /// Which arm receives which intervention.
    CompletionStage<List<ArmIntervention>> armInterventions(Context context, int nct) {
        return parts(context, ArmIntervention.class, "nct, armPosition, interventionPosition", nct);
    }

    /// The contacts of all sites of a trial, site by site.
    CompletionStage<List<SiteContact>> siteContacts(Context context, int nct) {
        return parts(context, SiteContact.class, "nct, locationPosition, position", nct);
    }

    /// What the data are as of; empty without trials.
    CompletionStage<Optional<LocalDate>> dataTimestamp(Context context) {
        return batches.load(
                context, "dataTimestamp", "", keys -> Map.of("", Optional.ofNullable(repository.dataTimestamp())));
    }

    private <E extends TrialPart> CompletionStage<List<E>> parts(
            Context context, Class<E> type, String order, int nct) {
        return batches.load(context, type.getSimpleName(), nct, ncts -> {
            Map<Integer, List<E>> found =
                    repository.listParts(type, order, ncts).stream().collect(Collectors.groupingBy(TrialPart::nct));
            ncts.forEach(each -> found.putIfAbsent(each, List.of()));
            return found;
        });
    }
}
