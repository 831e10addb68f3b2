package org.trialgraph.trial.version;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A difference between two versions of a record. All of them in order are a JSON Patch (RFC 6902).")
public record Change(
        @NonNull @Description("What happened.") ChangeKind kind,

        @NonNull
        @Description("Place in the record as a JSON Pointer (RFC 6901), with the changes before it made:"
                + " `/protocolSection/statusModule/overallStatus`.")
        String path,

        @NonNull
        @Description("The registry's field at that place, list positions left out:"
                + " `protocolSection.contactsLocationsModule.locations.status`.")
        String field,

        @Description("Value before the change, as JSON; null where there was none.") @Nullable
        String before,

        @Description("Value after the change, as JSON; null where there is none.") @Nullable
        String after) {}
