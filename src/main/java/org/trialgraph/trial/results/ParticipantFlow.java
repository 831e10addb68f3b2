package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// How many participants started and completed, period by period.
@Entity
@Immutable
@Description("How many participants started and completed, period by period.")
public class ParticipantFlow extends TrialSection {

    @Description("What happened between enrolment and assignment to a group.")
    public @Nullable String preAssignmentDetails;

    @Description("When and where participants were recruited.")
    public @Nullable String recruitmentDetails;

    @Description("What is counted beside participants, such as eyes or sites.")
    public @Nullable String unitsAnalyzed;
}
