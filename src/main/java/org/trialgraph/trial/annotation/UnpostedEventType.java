package org.trialgraph.trial.annotation;

import org.eclipse.microprofile.graphql.Description;

/// What happened to results on their way to posting.
@Description("What happened to results on their way to posting.")
public enum UnpostedEventType {
    @Description("The sponsor submitted them.")
    RELEASE,
    @Description("The sponsor took them back.")
    UNRELEASE,
    @Description("The registry returned them after quality control.")
    RESET
}
