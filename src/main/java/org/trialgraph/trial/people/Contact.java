package org.trialgraph.trial.people;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Whom to ask about a trial or one of its sites.
@Description("Whom to ask about a trial or one of its sites.")
public record Contact(
        @NonNull @Description("Name of the person or office.")
        String name,

        @Description("Role as registered, such as CONTACT.") @Nullable
        String role,

        @Description("Telephone number, without its extension.") @Nullable
        String phone,

        @Description("Extension of the telephone number.") @Nullable
        String phoneExt,

        @Description("E-mail address.") @Nullable String email) {}
