package org.trialgraph.trial;

import jakarta.enterprise.context.ApplicationScoped;
import org.trialgraph.protocol.DataVersion;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Tells states of the tables apart by counters that every writing transaction moves on, and by the last import, which
/// `registry` shows while it runs. Three rows are read, whatever is held.
@ApplicationScoped
class DataVersionRepository implements DataVersion {

    /// Times as numbers: text would depend on the time zone of the session.
    private static final String VERSION = """
            select concat_ws(
                ' ', corpus.generation, data.generation, run.id,
                extract(epoch from run.started_at), coalesce(extract(epoch from run.finished_at)::text, 'running'),
                run.read, run.inserted, run.updated, run.unchanged, run.outdated, run.rejected, run.withdrawn)
            from corpus_generation corpus
            cross join data_generation data
            left join (select * from import_run order by id desc limit 1) run on true""";

    private final Snapshots snapshots;

    DataVersionRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String current() {
        return snapshots.read(
                session -> session.createNativeQuery(VERSION, String.class).getSingleResult());
    }
}
