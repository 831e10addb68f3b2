package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// Phase of a clinical trial; the label is what people say.
@Description("Phase of a clinical trial.")
public enum Phase {
    @Description("No phase applies: devices, behavioural interventions.")
    NA("Not applicable"),
    @Description("Early phase 1, formerly phase 0.")
    EARLY_PHASE1("Early phase 1"),
    @Description("Phase 1: safety and dose.")
    PHASE1("Phase 1"),
    @Description("Phase 2: first signs of efficacy.")
    PHASE2("Phase 2"),
    @Description("Phase 3: efficacy and safety at scale.")
    PHASE3("Phase 3"),
    @Description("Phase 4: after approval.")
    PHASE4("Phase 4");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
