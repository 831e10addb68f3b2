package org.trialgraph.trial.people;

import org.eclipse.microprofile.graphql.Description;

/// The role of a sponsor in the trial.
@Description("The role of a sponsor in the trial.")
public enum SponsorRole {
    @Description("Responsible for the trial.")
    LEAD,
    @Description("Supports it: funding, design, conduct or reporting.")
    COLLABORATOR
}
