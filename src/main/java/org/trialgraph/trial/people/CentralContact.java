package org.trialgraph.trial.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// Whom to ask about a trial as a whole.
@Entity
@Immutable
@Table(name = "contact")
public class CentralContact extends TrialItem {

    public String name;

    public @Nullable String role;

    public @Nullable String phone;

    public @Nullable String phoneExt;

    public @Nullable String email;

    Contact toContact() {
        return new Contact(name, role, phone, phoneExt, email);
    }
}
