package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// How many of each group the numbers of something are out of.
@Entity
@Immutable
@Table(name = "denominator")
public class DenominatorRow extends TrialItem {

    /// BASELINE, MEASURE or CLASS.
    public String owner;

    /// Position of the measure or class; null for the baseline.
    public @Nullable Integer ownerPosition;

    public String units;

    Owner owner() {
        return new Owner(owner, ownerPosition);
    }

    /// What a list of denominators belongs to.
    ///
    /// @param kind     BASELINE, MEASURE or CLASS
    /// @param position of the measure or class; null for the baseline
    record Owner(String kind, @Nullable Integer position) {

        static final Owner BASELINE = new Owner("BASELINE", null);

        static Owner measure(int position) {
            return new Owner("MEASURE", position);
        }

        static Owner measureClass(int position) {
            return new Owner("CLASS", position);
        }
    }
}
