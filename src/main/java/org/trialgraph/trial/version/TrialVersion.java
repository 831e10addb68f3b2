package org.trialgraph.trial.version;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A version of a trial's record, in the row of all that are held.
@Description("A version of a trial's record, as registered.")
public record TrialVersion(
        @NonNull @Description("1 for the oldest that is held; later ones count up.")
        Integer number,

        @NonNull @Description("When the registry posted the update that made this version.")
        LocalDate posted,

        @NonNull @Description("When this service first imported it.")
        Instant importedAt,

        @NonNull @Description("SHA-256 of the record, in hexadecimal: the same for the same content.")
        String hash,

        @NonNull @Description("Whether it is the one that all other fields of the trial tell of.")
        Boolean current,

        @Ignore RegisteredVersion.Key key,
        @Ignore RegisteredVersion.@Nullable Key previous) {}
