package org.trialgraph.trial.place;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.trialgraph.trial.TrialItem;

/// A country in which a trial has or had sites.
@Entity
@Immutable
@Description("A country in which a trial has or had sites.")
public class Country extends TrialItem {

    @NonNull
    @Description("Name as registered.")
    public String name;

    @NonNull
    @Description("Number of sites there.")
    public Integer siteCount;

    @NonNull
    @Description("Whether the country is registered as no longer taking part.")
    public Boolean removed;
}
