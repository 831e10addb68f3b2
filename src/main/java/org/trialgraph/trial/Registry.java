package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What this service holds and how fresh it is; the rest of it is read field by field.
@Description("What this service holds and how fresh it is.")
public record Registry(
        @NonNull @Description("Version of this service.") String version) {}
