package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A part of the trial that participants go through.
@Entity
@Immutable
@Description("A part of the trial that participants go through.")
public class FlowPeriod extends TrialItem {

    @Description("Name of the period.")
    public @Nullable String title;
}
