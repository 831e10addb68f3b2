package org.trialgraph.trial.version;

import org.eclipse.microprofile.graphql.Description;

@Description("What happened to a value.")
public enum ChangeKind {
    @Description("It is new.")
    ADDED,
    @Description("It is gone.")
    REMOVED,
    @Description("Another one stands in its place.")
    REPLACED
}
