package org.trialgraph.trial.reference;

import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// Whether and how data of single participants are shared.
@Entity
@Immutable
@Description("Whether and how data of single participants are shared.")
public class IpdSharing extends TrialSection {

    @Description("YES, NO or UNDECIDED.")
    public @Nullable String plan;

    @Description("The plan in words.")
    public @Nullable String description;

    @NonNull
    @Description("What else is shared, such as STUDY_PROTOCOL.")
    public List<@NonNull String> infoTypes;

    @Description("When data are available.")
    public @Nullable String timeFrame;

    @Description("To whom and how.")
    public @Nullable String accessCriteria;

    @Description("Where to find more.")
    public @Nullable String url;
}
