package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// What kind of study this is.
@Description("What kind of study this is.")
public enum StudyType {
    @Description("Participants are assigned to interventions by the protocol.")
    INTERVENTIONAL,
    @Description("Participants are observed; nothing is assigned.")
    OBSERVATIONAL,
    @Description("Treatment outside a trial, for patients who can enter none.")
    EXPANDED_ACCESS
}
