package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A category within a class.
@Entity
@Immutable
@Table(name = "measure_category")
public class MeasureCategoryRow extends TrialItem {

    public int classPosition;

    public @Nullable String title;
}
