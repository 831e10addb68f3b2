package org.trialgraph.trial;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Where a record came from.
@Type("Source")
@Description("Where a record came from.")
public record RecordSource(
        @NonNull @Description("Name of the registry.") String registry,

        @NonNull @Description("Web address of the record there.")
        String url,

        @NonNull @Description("When this version of the record was imported.")
        Instant importedAt,

        @NonNull @Description("SHA-256 of the record, in hexadecimal: the same for the same content.")
        String hash) {

    static RecordSource of(Trial trial) {
        return new RecordSource(
                "ClinicalTrials.gov",
                "https://clinicaltrials.gov/study/" + trial.getNctId(),
                trial.importedAt,
                trial.documentHash);
    }
}
