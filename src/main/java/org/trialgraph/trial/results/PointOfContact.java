package org.trialgraph.trial.results;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Whom to ask about the results.
@Description("Whom to ask about the results.")
public record PointOfContact(
        @Description("Name or official title of the person.") @Nullable
        String title,

        @Description("Organisation of the person.") @Nullable
        String organization,

        @Description("E-mail address.") @Nullable String email,

        @Description("Telephone number, without its extension.") @Nullable
        String phone,

        @Description("Extension of the telephone number.") @Nullable
        String phoneExt) {}
