package org.trialgraph.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// The long texts of a trial, which stand apart from its row.
@Entity
@Immutable
@Table(name = "description")
public class LongText extends TrialSection {

    public @Nullable String briefSummary;

    public @Nullable String detailedDescription;
}
