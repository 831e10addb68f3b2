package org.trialgraph.ingest.sync;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Has the server synchronise when `trialgraph.sync.schedule` says. Commands run without a scheduler.
@ApplicationScoped
class SyncSchedule {

    static final String JOB = "registry sync";
    private static final String OFF = "off";

    private final Scheduler scheduler;
    private final BackgroundSync sync;
    private final SyncConfig config;

    SyncSchedule(Scheduler scheduler, BackgroundSync sync, SyncConfig config) {
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
                .setTask(_ -> sync.runOnce(), true)
                .schedule();
    }
}
