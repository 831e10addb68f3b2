package org.trialgraph.health;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.Corpus;

/// Gets a server ready before anybody asks it: has it load the index of all trials, which otherwise the first search
/// would wait for. It tries until it succeeds, on a thread of its own, so that probes are answered meanwhile.
@ApplicationScoped
class WarmUp {

    private final HealthConfig config;
    private final SchemaState schema;
    private final Corpus corpus;
    private final boolean serving;
    private @Nullable Thread thread;
    private volatile boolean tried;
    private volatile boolean done;

    WarmUp(
            HealthConfig config,
            SchemaState schema,
            Corpus corpus,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.config = config;
        this.schema = schema;
        this.corpus = corpus;
        this.serving = serving;
    }

    /// Behind all others: a start that one of them ends has nothing going on beside it.
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!config.warmUp()) {
            tried = true;
            done = true;
        } else if (serving) {
            thread = Thread.ofPlatform().daemon().name("warm-up").start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /// Whether it was tried, well or not.
    boolean isTried() {
        return tried;
    }

    /// Whether nobody has to wait any more.
    boolean isDone() {
        return done;
    }

    private void run() {
        try {
            while (!attempt()) {
                Thread.sleep(config.retry());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt() {
        try {
            if (schema.isNewEnough()) {
                load();
            } else if (!tried) {
                Log.infof("Waiting for migration %d: the schema is at %d", schema.needed(), schema.found());
            }
        } catch (RuntimeException e) {
            Log.debug("Not ready yet", e);
        } finally {
            tried = true;
        }
        return done;
    }

    private void load() {
        long started = System.nanoTime();
        int trials = corpus.current().size();
        done = true;
        Log.infof(
                "Ready with %d trials, after %d ms",
                trials, Duration.ofNanos(System.nanoTime() - started).toMillis());
    }
}
