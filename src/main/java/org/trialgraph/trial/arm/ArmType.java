package org.trialgraph.trial.arm;

import org.eclipse.microprofile.graphql.Description;

/// The role of an arm in the trial.
@Description("The role of an arm in the trial.")
public enum ArmType {
    @Description("Receives the intervention under test.")
    EXPERIMENTAL,
    @Description("Receives an intervention held to be effective.")
    ACTIVE_COMPARATOR,
    @Description("Receives a placebo.")
    PLACEBO_COMPARATOR,
    @Description("Receives a sham procedure or device.")
    SHAM_COMPARATOR,
    @Description("Receives none.")
    NO_INTERVENTION,
    @Description("Another role, or one that this service does not know.")
    OTHER
}
