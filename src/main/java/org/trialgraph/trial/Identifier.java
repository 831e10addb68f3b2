package org.trialgraph.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.WebAddress;

/// A number of the trial other than its NCT number.
@Entity
@Immutable
@Description("A number of the trial other than its NCT number.")
public class Identifier extends TrialItem {

    @NonNull
    @Description("The number.")
    public String value;

    @Description("Kind as registered, such as EUDRACT_NUMBER.")
    public @Nullable String type;

    @NonNull
    @Description("Where it stands in the record: org_study_id, secondary_id or nct_alias.")
    public String source;

    @Column(name = "link")
    @Description("What is registered as its web address, to be shown as text: it may be anything.")
    public @Nullable String registeredLink;

    @Description("Who gave it, or what it is.")
    public @Nullable String description;

    @Description("Web address of the number; null where what is registered is none.")
    public @Nullable String getLink() {
        return WebAddress.of(registeredLink);
    }
}
