package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// Participants whose adverse events are reported together.
@Entity
@Immutable
@Description("Participants whose adverse events are reported together.")
public class AdverseEventGroup extends TrialItem {

    @NonNull
    @Name("id")
    @Description("Id within the adverse events, such as EG000; stats name their group by it.")
    public String groupId;

    @Description("Name of the group.")
    public @Nullable String title;

    @Description("Who belongs to it.")
    public @Nullable String description;

    @Description("Participants who died of any cause.")
    public @Nullable Integer deathsAffected;

    @Description("Participants at risk of death.")
    public @Nullable Integer deathsAtRisk;

    @Description("Participants with a serious event.")
    public @Nullable Integer seriousAffected;

    @Description("Participants at risk of a serious event.")
    public @Nullable Integer seriousAtRisk;

    @Description("Participants with another event.")
    public @Nullable Integer otherAffected;

    @Description("Participants at risk of another event.")
    public @Nullable Integer otherAtRisk;
}
