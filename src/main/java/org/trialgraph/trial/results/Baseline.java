package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// Who the participants were at the start.
@Entity
@Immutable
@Description("Who the participants were at the start.")
public class Baseline extends TrialSection {

    @Description("Which participants are described.")
    public @Nullable String population;

    @Description("What is counted beside participants, such as eyes or sites.")
    public @Nullable String unitsAnalyzed;
}
