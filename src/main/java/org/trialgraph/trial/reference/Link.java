package org.trialgraph.trial.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;
import org.trialgraph.trial.text.WebAddress;

/// A web page about a trial.
@Entity
@Immutable
@Description("A web page about a trial.")
public class Link extends TrialItem {

    private static final String NOWHERE = "about:invalid";

    @Description("What it is.")
    public @Nullable String label;

    @NonNull
    @Column(name = "url")
    @Description("What is registered as its address, to be shown as text: it may be anything.")
    public String registeredUrl;

    @NonNull
    @Description("Its address, http or https; about:invalid, which leads nowhere, where what is registered is none.")
    public String getUrl() {
        var address = WebAddress.of(registeredUrl);
        return address == null ? NOWHERE : address;
    }
}
