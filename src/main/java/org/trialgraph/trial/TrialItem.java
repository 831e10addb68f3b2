package org.trialgraph.trial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/// A part of a trial that a trial may have many of, in registered order.
@MappedSuperclass
@IdClass(TrialItem.Key.class)
public abstract class TrialItem extends PanacheEntityBase implements TrialPart {

    @Id
    @Ignore
    public int nct;

    @Id
    @Ignore
    public int position;

    @Override
    public int nct() {
        return nct;
    }

    /// What tells one from another.
    ///
    /// @param nct      number of the trial
    /// @param position 0-based place in the trial's list
    public record Key(int nct, int position) {}
}
