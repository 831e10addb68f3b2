package org.trialgraph.ingest.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/// The version of a trial's record that rows were made from.
///
/// @param updatePosted day of the record's last update: a newer one replaces an older one, never the reverse
/// @param registryDay  day of the registry's data that it came with, which decides between versions of one update;
///                     the epoch if it told none
/// @param hash         equal for equal content
/// @param importedAt   when it came in
/// @param document     the record as it is stored; made only when it has to be
public record DocumentVersion(
        LocalDate updatePosted, LocalDate registryDay, String hash, Instant importedAt, Supplier<byte[]> document) {

    /// Whether the registry had this version before the other; false of equals.
    boolean isOlderThan(DocumentVersion other) {
        int byUpdate = updatePosted.compareTo(other.updatePosted);
        return byUpdate < 0 || (byUpdate == 0 && registryDay.isBefore(other.registryDay));
    }

    /// The same with its document made.
    DocumentVersion complete() {
        byte[] made = document.get();
        return new DocumentVersion(updatePosted, registryDay, hash, importedAt, () -> made);
    }

    Row row(int nct) {
        return Row.of(Table.TRIAL_VERSION, nct, hash, updatePosted, registryDay, importedAt, document.get());
    }
}
