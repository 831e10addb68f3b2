package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A row or a block of rows of a measure.
@Entity
@Immutable
@Table(name = "measure_class")
public class MeasureClassRow extends TrialItem {

    public int measurePosition;

    public @Nullable String title;
}
