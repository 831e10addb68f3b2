package org.trialgraph.trial.reference;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A publication about a trial.
@Entity
@Immutable
@Description("A publication about a trial.")
public class Reference extends TrialItem {

    @Description("PubMed number.")
    public @Nullable String pmid;

    @Description("BACKGROUND, RESULT or DERIVED.")
    public @Nullable String type;

    @NonNull
    @Description("The publication as cited.")
    public String citation;

    @NonNull
    @Description("Whether the registry knows of a retraction.")
    public Boolean retracted;

    @Ignore
    public List<String> retractionPmids;

    @Ignore
    public List<String> retractionSources;

    @NonNull
    @Description("Its retractions as far as the registry knows them.")
    public List<@NonNull Retraction> getRetractions() {
        return IntStream.range(0, retractionPmids.size())
                .mapToObj(index -> Retraction.of(retractionPmids.get(index), retractionSources.get(index)))
                .toList();
    }
}
