package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// What stands beside the results.
@Entity
@Immutable
public class ResultInfo extends TrialSection {

    public @Nullable String limitations;
}
