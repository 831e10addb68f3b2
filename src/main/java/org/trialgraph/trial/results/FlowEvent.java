package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A milestone of a period, or a reason to leave it.
@Entity
@Immutable
public class FlowEvent extends TrialItem {

    public int periodPosition;

    public boolean milestone;

    public String type;

    public @Nullable String comment;
}
