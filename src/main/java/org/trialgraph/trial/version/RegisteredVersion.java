package org.trialgraph.trial.version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.trialgraph.trial.TrialPart;

/// A version of a trial's record without its document, which is read apart.
@Entity
@Immutable
@Table(name = "trial_version")
@IdClass(RegisteredVersion.Key.class)
public class RegisteredVersion extends PanacheEntityBase implements TrialPart {

    /// Oldest first. Two versions of one update differ in what the registry derived, and came on different days.
    static final String AGE = "nct, lastUpdatePosted, registryDay, importedAt, documentHash";

    @Id
    public int nct;

    @Id
    public String documentHash;

    public LocalDate lastUpdatePosted;

    public LocalDate registryDay;

    public Instant importedAt;

    @Override
    public int nct() {
        return nct;
    }

    Key key() {
        return new Key(nct, documentHash);
    }

    /// What tells one from another.
    ///
    /// @param nct          number of the trial
    /// @param documentHash of the content
    public record Key(int nct, String documentHash) {}
}
