package org.trialgraph.trial.criteria;

import org.eclipse.microprofile.graphql.Description;

/// Age group, as the registry derives it from the age limits.
@Description("Age group, as the registry derives it from the age limits.")
public enum StandardAge {
    @Description("From birth to 17 years.")
    CHILD,
    @Description("18 to 64 years.")
    ADULT,
    @Description("65 years and older.")
    OLDER_ADULT
}
