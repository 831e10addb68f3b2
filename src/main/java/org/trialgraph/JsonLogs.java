package org.trialgraph;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.formatters.JsonFormatter;

/// Makes a JSON object of each line of the log where `trialgraph.log.json` says so, with what belongs to it: the ids of
/// its trace, and the stack of a fault. The log of requests is JSON already and has a handler of its own.
@ApplicationScoped
class JsonLogs {

    /// Before others that say something at the start.
    private static final int FIRST = 1;

    void onStart(
            @Observes @Priority(FIRST) StartupEvent event,
            @ConfigProperty(name = "trialgraph.log.json", defaultValue = "false") boolean json) {
        if (json) {
            for (Handler handler : Logger.getLogger("").getHandlers()) {
                format(handler);
            }
        }
    }

    /// Quarkus has one handler that passes everything on to the others.
    private static void format(Handler handler) {
        if (handler instanceof ExtHandler outer) {
            for (Handler inner : outer.getHandlers()) {
                format(inner);
            }
        }
        handler.setFormatter(new JsonFormatter());
    }
}
