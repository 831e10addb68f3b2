package org.trialgraph.admin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ImportRunRepository;
import org.trialgraph.ingest.RecordedRun;
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.sync.BackgroundSync;
import org.trialgraph.ingest.sync.SyncConfig;
import org.trialgraph.ingest.sync.SyncRepository;
import org.trialgraph.ingest.sync.SyncRun;

/// What operators are told, as JSON. Times are ISO 8601 in UTC.
@ApplicationScoped
class AdminReports {

    private final ImportRunRepository runs;
    private final WriteLock lock;
    private final SyncRepository syncs;
    private final BackgroundSync background;
    private final SyncConfig config;

    AdminReports(
            ImportRunRepository runs,
            WriteLock lock,
            SyncRepository syncs,
            BackgroundSync background,
            SyncConfig config) {
        this.runs = runs;
        this.lock = lock;
        this.syncs = syncs;
        this.background = background;
        this.config = config;
    }

    /// The newest runs, and whether anything is written now, by whichever process.
    JsonObject imports(int first) {
        var list = new JsonArray();
        runs.findRecent(first).forEach(run -> list.add(run(run)));
        return new JsonObject().put("writing", lock.isHeld()).put("runs", list);
    }

    /// How the live registry is followed.
    JsonObject sync() {
        return new JsonObject()
                .put("schedule", config.schedule())
                .put(
                        "watermark",
                        time(syncs.findWatermark(config.chosenFilter()).orElse(null)))
                .put("lastSuccessAt", time(syncs.findLastSuccess().orElse(null)))
                .put("lastRun", background.findLast().map(AdminReports::run).orElse(null));
    }

    private static JsonObject run(RecordedRun run) {
        var counts = run.counts();
        return new JsonObject()
                .put("id", run.id())
                .put("sources", new JsonArray(run.sources()))
                .put("startedAt", time(run.startedAt()))
                .put("finishedAt", time(run.finishedAt()))
                .put("read", counts.read())
                .put("inserted", counts.inserted())
                .put("updated", counts.updated())
                .put("unchanged", counts.unchanged())
                .put("outdated", counts.outdated())
                .put("rejected", counts.rejected())
                .put("withdrawn", counts.withdrawn());
    }

    private static JsonObject run(SyncRun run) {
        return new JsonObject()
                .put("running", run.isRunning())
                .put("startedAt", time(run.startedAt()))
                .put("endedAt", time(run.endedAt()))
                .put("end", run.end() == null ? null : run.end().name())
                .put("message", run.message());
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
