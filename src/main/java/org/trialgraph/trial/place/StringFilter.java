package org.trialgraph.trial.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Conditions on a text, all of which hold. Case does not count.
@Input("StringFilter")
@Description("Conditions on a text, all of which hold. Case does not count.")
public record StringFilter(
        @Description("Equal to this.") @Nullable String eq,

        @io.smallrye.graphql.api.Nullable @Description("Equal to one of these.") @Nullable
        List<@NonNull String> in,

        @Description("Has this somewhere in it.") @Nullable String contains,

        @Description("Not registered (true), or registered (false).") @Nullable
        Boolean isNull) {}
