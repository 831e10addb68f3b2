package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A measure of the baseline or of an outcome.
@Entity
@Immutable
public class ResultMeasure extends TrialItem {

    /// BASELINE or OUTCOME.
    public String owner;

    /// PRIMARY, SECONDARY, OTHER_PRE_SPECIFIED or POST_HOC; null at the baseline.
    public @Nullable String kind;

    public String title;

    public @Nullable String description;

    public @Nullable String population;

    public @Nullable String timeFrame;

    public @Nullable String reportingStatus;

    public @Nullable String anticipatedPostingDate;

    public @Nullable String paramType;

    public @Nullable String dispersionType;

    public @Nullable String unit;

    public @Nullable String unitsAnalyzed;

    public @Nullable Boolean percentCalculated;

    public @Nullable String denominatorUnits;

    boolean isOutcome() {
        return owner.equals("OUTCOME");
    }
}
