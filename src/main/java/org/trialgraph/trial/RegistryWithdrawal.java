package org.trialgraph.trial;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/// A full dump of the registry lacked the trial.
@Entity
@Immutable
public class RegistryWithdrawal extends TrialSection {

    public LocalDate since;
}
