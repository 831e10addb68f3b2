package org.trialgraph.trial.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;
import org.trialgraph.trial.text.WebAddress;

/// A number of the trial other than its NCT number.
@Entity
@Immutable
@Description("A number of the trial other than its NCT number.")
public class Identifier extends TrialItem {

    @NonNull
    @Description("The number as registered.")
    public String value;

    @Description("Kind as registered, such as EUDRACT_NUMBER.")
    public @Nullable String type;

    @NonNull
    @Description("Where it stands in the record: org_study_id, secondary_id or nct_alias.")
    public String source;

    @Column(name = "link")
    @Description("What is registered as its web address, to be shown as text: it may be anything.")
    public @Nullable String registeredLink;

    /// The key of the [RegisteredId] that the value is; null where it is none.
    @Ignore
    public @Nullable String lookupKey;

    @Description("Who gave it, or what it is.")
    public @Nullable String description;

    @Description("""
            Short name of the register whose numbers look like this, such as EudraCT, CTIS, ISRCTN or ChiCTR; \
            null for any other id.""")
    public @Nullable String getRegister() {
        return RegisteredId.parse(value).map(RegisteredId::register).orElse(null);
    }

    @Description("""
            Web address of the number: as registered, or else the page of the register that it belongs to; \
            null where neither is known.""")
    public @Nullable String getLink() {
        var registered = WebAddress.of(registeredLink);
        return registered != null
                ? registered
                : RegisteredId.parse(value).map(RegisteredId::page).orElse(null);
    }
}
