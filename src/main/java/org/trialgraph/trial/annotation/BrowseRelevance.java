package org.trialgraph.trial.annotation;

import org.eclipse.microprofile.graphql.Description;

/// How much a topic has to do with a trial.
@Description("How much a topic has to do with a trial.")
public enum BrowseRelevance {
    @Description("Little.")
    LOW,
    @Description("Much.")
    HIGH
}
