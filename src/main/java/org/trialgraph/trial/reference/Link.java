package org.trialgraph.trial.reference;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A web page about a trial.
@Entity
@Immutable
@Description("A web page about a trial.")
public class Link extends TrialItem {

    @Description("What it is.")
    public @Nullable String label;

    @NonNull
    @Description("Its address.")
    public String url;
}
