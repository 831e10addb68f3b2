package org.trialgraph.trial.place;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialPart;
import org.trialgraph.trial.people.Contact;

/// Whom to ask about one site of a trial.
@Entity
@Immutable
@Table(name = "location_contact")
@IdClass(SiteContact.Key.class)
public class SiteContact extends PanacheEntityBase implements TrialPart {

    @Id
    public int nct;

    @Id
    public int locationPosition;

    @Id
    public int position;

    public String name;

    public @Nullable String role;

    public @Nullable String phone;

    public @Nullable String phoneExt;

    public @Nullable String email;

    @Override
    public int nct() {
        return nct;
    }

    Contact toContact() {
        return new Contact(name, role, phone, phoneExt, email);
    }

    /// What tells one from another.
    ///
    /// @param nct              number of the trial
    /// @param locationPosition place of the site in the trial's list
    /// @param position         place in the site's list
    public record Key(int nct, int locationPosition, int position) {}
}
