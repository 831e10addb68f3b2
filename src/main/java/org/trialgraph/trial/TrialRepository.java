package org.trialgraph.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Reads trials and their parts. Every call is one statement.
@ApplicationScoped
public class TrialRepository {

    private final Snapshots snapshots;

    TrialRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The trials with these numbers; the others are left out.
    public Map<Integer, Trial> findAll(Collection<Integer> ncts) {
        return snapshots
                .read(session -> session.createSelectionQuery("from Trial where nct in :ncts", Trial.class)
                        .setParameter("ncts", ncts)
                        .list())
                .stream()
                .collect(Collectors.toMap(trial -> trial.nct, Function.identity()));
    }

    long count() {
        return snapshots.read(session -> session.createSelectionQuery("select count(*) from Trial", Long.class)
                .getSingleResult());
    }

    /// The newest update of all trials: what this service's data are as of. Null without trials.
    @Nullable
    LocalDate dataTimestamp() {
        return snapshots.read(
                session -> session.createSelectionQuery("select max(lastUpdatePosted) from Trial", LocalDate.class)
                        .getSingleResultOrNull());
    }

    /// The import that began last; null when there was none.
    @Nullable
    ImportRun lastImport() {
        return snapshots.read(
                session -> session.createSelectionQuery("from ImportRun order by id desc", ImportRun.class)
                        .setMaxResults(1)
                        .getSingleResultOrNull());
    }

    /// Which of these names a condition of some trial has.
    public Set<String> findConditions(Collection<String> names) {
        return Set.copyOf(snapshots.read(session -> session.createSelectionQuery(
                        "select distinct name from Condition where name in :names", String.class)
                .setParameter("names", names)
                .list()));
    }

    /// All parts of a kind of these trials.
    ///
    /// @param order their order within a trial, attributes of the entity
    public <E> List<E> listParts(Class<E> type, String order, Collection<Integer> ncts) {
        var query = "from " + type.getSimpleName() + " where nct in :ncts order by " + order;
        return snapshots.read(session -> session.createSelectionQuery(query, type)
                .setParameter("ncts", ncts)
                .list());
    }
}
