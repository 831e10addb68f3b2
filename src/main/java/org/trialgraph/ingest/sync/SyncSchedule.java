package org.trialgraph.ingest.sync;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trialgraph.ingest.LoggingListener;
import org.trialgraph.ingest.Printable;
import org.trialgraph.ingest.WriterBusy;
import org.trialgraph.ingest.merge.WriteFailure;
import org.trialgraph.ingest.sync.registry.RegistryFault;

/// Synchronises while the server serves, if `trialgraph.sync.schedule` says when. Commands run without a scheduler.
@ApplicationScoped
class SyncSchedule {

    static final String JOB = "registry sync";
    private static final String OFF = "off";

    private final Scheduler scheduler;
    private final Sync sync;
    private final SyncConfig config;

    SyncSchedule(Scheduler scheduler, Sync sync, SyncConfig config) {
        this.scheduler = scheduler;
        this.sync = sync;
        this.config = config;
    }

    void onStart(@Observes StartupEvent event) {
        var schedule = config.schedule().strip();
        if (OFF.equalsIgnoreCase(schedule) || !scheduler.isStarted()) {
            return;
        }
        var job = scheduler.newJob(JOB);
        if (schedule.contains(" ")) {
            job.setCron(schedule);
        } else {
            job.setInterval(schedule);
        }
        // A virtual thread: a first run takes hours, and worker threads are watched for that.
        job.setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(_ -> runOnce(), true)
                .schedule();
    }

    /// One run, whose end is logged, good or bad.
    void runOnce() {
        try {
            var request = new SyncRequest(null, config.filter().orElse(""), 0);
            var outcome = sync.run(
                    request,
                    new LoggingListener(),
                    records -> Log.infof("The live registry has %d records for us", records));
            log(outcome);
        } catch (WriterBusy e) {
            Log.infof("Not synchronised with the registry now: %s", e.getMessage());
        } catch (RegistryFault | WriteFailure | IllegalArgumentException e) {
            Log.errorf("Not synchronised with the registry: %s", Printable.of(String.valueOf(e.getMessage())));
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
