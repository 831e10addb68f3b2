package org.trialgraph.dense;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Reads the directions of trials.
@ApplicationScoped
class VectorRepository {

    private static final String FIND = """
            select nct, vector from trial_vector where nct = any (:ncts) and model = :model""";

    private final Snapshots snapshots;

    VectorRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// Those of these trials that a model gave, by the trials' numbers, in one statement.
    Map<Integer, byte[]> findAll(Collection<Integer> ncts, String model) {
        return snapshots.read(session -> {
            Map<Integer, byte[]> found = HashMap.newHashMap(ncts.size());
            session.createNativeQuery(FIND, Object[].class)
                    .setParameter("ncts", ncts.toArray(Integer[]::new))
                    .setParameter("model", model)
                    .list()
                    .forEach(row -> found.put((Integer) row[0], (byte[]) row[1]));
            return found;
        });
    }
}
