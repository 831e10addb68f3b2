package org.trialgraph.trial.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Reads the documents of versions, compressed as they are stored.
@ApplicationScoped
class VersionRepository {

    private static final String DOCUMENTS = """
            select version.nct, version.document_hash, version.document
            from unnest(:ncts, :hashes) as wanted (trial, hash)
            join trial_version version on version.nct = wanted.trial and version.document_hash = wanted.hash""";

    private final Snapshots snapshots;

    VersionRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The documents of these versions, in one statement.
    Map<RegisteredVersion.Key, byte[]> documents(Set<RegisteredVersion.Key> keys) {
        var wanted = List.copyOf(keys);
        return snapshots.read(session -> {
            Map<RegisteredVersion.Key, byte[]> found = HashMap.newHashMap(keys.size());
            session.createNativeQuery(DOCUMENTS, Object[].class)
                    .setParameter(
                            "ncts",
                            wanted.stream().map(RegisteredVersion.Key::nct).toArray(Integer[]::new))
                    .setParameter(
                            "hashes",
                            wanted.stream()
                                    .map(RegisteredVersion.Key::documentHash)
                                    .toArray(String[]::new))
                    .list()
                    .forEach(row ->
                            found.put(new RegisteredVersion.Key((Integer) row[0], (String) row[1]), (byte[]) row[2]));
            return found;
        });
    }
}
