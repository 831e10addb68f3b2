package org.trialgraph.trial.arm;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.trialgraph.trial.TrialPart;

/// That an arm receives an intervention.
@Entity
@Immutable
@IdClass(ArmIntervention.Key.class)
public class ArmIntervention extends PanacheEntityBase implements TrialPart {

    @Id
    public int nct;

    @Id
    public int armPosition;

    @Id
    public int interventionPosition;

    @Override
    public int nct() {
        return nct;
    }

    /// What tells one from another.
    ///
    /// @param nct                  number of the trial
    /// @param armPosition          place of the arm in the trial's list
    /// @param interventionPosition place of the intervention in the trial's list
    public record Key(int nct, int armPosition, int interventionPosition) {}
}
