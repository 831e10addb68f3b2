package org.trialgraph.protocol.access;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.LogText;

/// Writes one line of JSON a request to a logger of its own, [#LOGGER].
@ApplicationScoped
public class AccessLog {

    public static final String LOGGER = "org.trialgraph.access";

    private static final int LONGEST_METHOD = 20;
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_NAME = 100;
    private static final Pattern NO_NAME = Pattern.compile("[^_0-9A-Za-z]");

    private final Logger logger = Logger.getLogger(LOGGER);
    private final AccessLogConfig config;
    private final Clock clock;
    private final ClientAlias alias;

    AccessLog(AccessLogConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.alias = config.salt().map(ClientAlias::new).orElseGet(ClientAlias::new);
    }

    /// Whether anything is written: an entry is not worth making otherwise.
    public boolean enabled() {
        return config.enabled();
    }

    /// Writes a line if the log is on. Whatever the client chose is cut to a bounded length and to harmless characters.
    public void write(AccessEntry entry) {
        if (config.enabled()) {
            logger.info(line(entry));
        }
    }

    private String line(AccessEntry entry) {
        var asked = entry.asked();
        var answered = entry.answered();
        var line = new JsonObject()
                .put("time", clock.instant().toString())
                .put("method", LogText.of(asked.method(), LONGEST_METHOD))
                .put("path", LogText.of(asked.path(), LONGEST_PATH));
        putName(line, "operation", asked.operationName());
        putName(line, "document", asked.documentHash());
        var trace = Span.current().getSpanContext();
        if (trace.isValid()) {
            line.put("trace", trace.getTraceId());
        }
        line.put("status", answered.status());
        if (!answered.errors().isEmpty()) {
            var codes = new JsonArray();
            EnumSet.copyOf(answered.errors()).forEach(code -> codes.add(code.name()));
            line.put("errors", codes);
        }
        return line.put("cost", answered.cost())
                .put("ms", answered.took().toMillis())
                .put("bytes", answered.bytes())
                .put("client", alias.of(entry.client()))
                .encode();
    }

    private static void putName(JsonObject line, String key, @Nullable String name) {
        if (name != null) {
            line.put(key, NO_NAME.matcher(LogText.of(name, LONGEST_NAME)).replaceAll("_"));
        }
    }
}
