package org.trialgraph.trial.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// One node of the criteria's trees; a node stands behind its parent.
@Entity
@Immutable
@Table(name = "criterion")
public class CriterionRow extends TrialItem {

    /// Position of the node it belongs to; null at the top.
    public @Nullable Integer parentPosition;

    public int list;

    public String kind;

    public @Nullable String marker;

    public String markdown;
}
