package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// How many of a group came to a harm.
@Entity
@Immutable
@Description("How many of a group came to a harm.")
public class AdverseEventStat extends TrialItem {

    @Ignore
    public int eventPosition;

    @NonNull
    @Description("Id of the group within its list; empty where the record names none.")
    public String groupId;

    @Description("Participants with the event.")
    public @Nullable Integer affected;

    @Description("Participants at risk of it.")
    public @Nullable Integer atRisk;

    @Description("How often it happened.")
    public @Nullable Integer events;
}
