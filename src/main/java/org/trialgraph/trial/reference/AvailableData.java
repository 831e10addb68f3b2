package org.trialgraph.trial.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;
import org.trialgraph.trial.text.WebAddress;

/// A data set or document of a trial that somebody hands out.
@Entity
@Immutable
@Description("A data set or document of a trial that somebody hands out.")
public class AvailableData extends TrialItem {

    @Ignore
    public @Nullable String dataId;

    @Description("What it is, such as Individual Participant Data Set.")
    public @Nullable String type;

    @Column(name = "url")
    @Description("What is registered as the web address, to be shown as text: it may be anything.")
    public @Nullable String registeredUrl;

    @Description("What is to be said about it.")
    public @Nullable String comment;

    @Description("Where it is to be had; null where what is registered is no web address.")
    public @Nullable String getUrl() {
        return WebAddress.of(registeredUrl);
    }

    @Description("Its id where it is to be had.")
    public @Nullable String getId() {
        return dataId;
    }
}
