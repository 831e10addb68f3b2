package org.trialgraph.ingest.sync;

import io.quarkus.logging.Log;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.LoggingListener;
import org.trialgraph.ingest.Printable;
import org.trialgraph.ingest.WriterBusy;
import org.trialgraph.ingest.merge.SchemaTooOld;
import org.trialgraph.ingest.merge.WriteFailure;
import org.trialgraph.ingest.merge.WritingStopped;
import org.trialgraph.ingest.sync.SyncRun.End;
import org.trialgraph.ingest.sync.registry.RegistryFault;

/// Synchronises while the server serves, one run at a time in this process. The end of a run is logged, good or bad.
@ApplicationScoped
public class BackgroundSync {

    private final Sync sync;
    private final SyncConfig config;
    private final Clock clock;
    private final ExecutorService threads;
    private final AtomicReference<@Nullable SyncRun> last = new AtomicReference<>();

    BackgroundSync(Sync sync, SyncConfig config, Clock clock, @VirtualThreads ExecutorService threads) {
        this.sync = sync;
        this.config = config;
        this.clock = clock;
        this.threads = threads;
    }

    /// Begins a run and returns.
    ///
    /// @return whether one has begun; false while another goes on
    public boolean start() {
        var run = begin();
        run.ifPresent(begun -> threads.execute(() -> complete(begun)));
        return run.isPresent();
    }

    /// Does a run, unless one goes on.
    void runOnce() {
        begin().ifPresent(this::complete);
    }

    /// The run that this process began last; empty if it did none.
    public Optional<SyncRun> findLast() {
        return Optional.ofNullable(last.get());
    }

    private Optional<SyncRun> begin() {
        var next = SyncRun.begun(clock.instant());
        var before = last.getAndUpdate(run -> isRunning(run) ? run : next);
        return isRunning(before) ? Optional.empty() : Optional.of(next);
    }

    private static boolean isRunning(@Nullable SyncRun run) {
        return run != null && run.isRunning();
    }

    private void complete(SyncRun run) {
        SyncRun ended = null;
        try {
            ended = attempt(run);
        } finally {
            last.set(
                    ended == null
                            ? run.ended(clock.instant(), End.FAILED, "a fault of the service, which its log has")
                            : ended);
        }
    }

    private SyncRun attempt(SyncRun run) {
        try {
            var outcome = sync.run(
                    new SyncRequest(null, config.chosenFilter(), 0),
                    new LoggingListener(),
                    records -> Log.infof("The live registry has %d records for us", records));
            log(outcome);
            var end = outcome instanceof SyncOutcome.BrokenOff ? End.BROKEN_OFF : End.COMPLETE;
            return run.ended(clock.instant(), end, SyncReport.text(outcome));
        } catch (WriterBusy e) {
            Log.infof("Not synchronised with the registry now: %s", e.getMessage());
            return run.ended(clock.instant(), End.BUSY, String.valueOf(e.getMessage()));
        } catch (WritingStopped e) {
            Log.infof("Not synchronised with the registry to the end: %s", e.getMessage());
            return run.ended(clock.instant(), End.STOPPED, String.valueOf(e.getMessage()));
        } catch (RegistryFault | SchemaTooOld | IllegalArgumentException e) {
            Log.errorf("Not synchronised with the registry: %s", Printable.of(String.valueOf(e.getMessage())));
            return run.ended(clock.instant(), End.FAILED, String.valueOf(e.getMessage()));
        } catch (WriteFailure e) {
            Log.errorf("Not synchronised with the registry: %s", Printable.of(String.valueOf(e.getMessage())));
            return run.ended(clock.instant(), End.FAILED, "the database failed; the log tells more");
        }
    }

    private static void log(SyncOutcome outcome) {
        var text = Printable.of(SyncReport.text(outcome));
        if (outcome instanceof SyncOutcome.Run run) {
            var counts = run.report().counts();
            Log.infof(
                    "From the live registry: %d records read, %d inserted, %d updated, %d rejected",
                    counts.read(), counts.inserted(), counts.updated(), counts.rejected());
        }
        if (outcome instanceof SyncOutcome.BrokenOff) {
            Log.errorf("Not synchronised with the registry: %s", text);
        } else {
            Log.infof("Synchronised with the registry: %s", text);
        }
    }
}
