package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// Harm that participants came to, and how it was looked for.
@Entity
@Immutable
@Description("Harm that participants came to, and how it was looked for.")
public class AdverseEvents extends TrialSection {

    @Description("How events were collected and counted.")
    public @Nullable String description;

    @Description("During which time events were collected.")
    public @Nullable String timeFrame;

    @Description("Percentage above which other events of a group are reported.")
    public @Nullable String frequencyThreshold;

    @Description("What is to be said about deaths of all causes.")
    public @Nullable String mortalityComment;
}
