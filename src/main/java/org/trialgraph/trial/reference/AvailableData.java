package org.trialgraph.trial.reference;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A data set or document of a trial that somebody hands out.
@Entity
@Immutable
@Description("A data set or document of a trial that somebody hands out.")
public class AvailableData extends TrialItem {

    @Ignore
    public @Nullable String dataId;

    @Description("What it is, such as Individual Participant Data Set.")
    public @Nullable String type;

    @Description("Where it is to be had.")
    public @Nullable String url;

    @Description("What is to be said about it.")
    public @Nullable String comment;

    @Description("Its id where it is to be had.")
    public @Nullable String getId() {
        return dataId;
    }
}
