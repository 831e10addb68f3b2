package org.trialgraph.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Whom to ask about a trial as a whole.
@Entity
@Immutable
@Table(name = "contact")
public class CentralContact extends TrialItem {

    public String name;

    public @Nullable String role;

    public @Nullable String phone;

    public @Nullable String email;

    Contact toContact() {
        return new Contact(name, role, phone, email);
    }
}
