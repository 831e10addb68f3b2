package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service with tracing and JSON logs on, and a collector that keeps what it is sent.
@Timeout(180) // what is waited for does not come
class TracedServiceIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String QUERY = "query Traced { trial(id: \\\"NCT99000001\\\") { nctId } }";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Test
    void traceGoesToTheCollectorAndItsIdStandsInTheLog() throws IOException, InterruptedException, SQLException {
        var collector = collector();
        try (var server = new OwnServer()) {
            PackagedProgram.assumePackaged();
            try (var service = PackagedProgram.start(directory, settings(server, collector))) {
                service.awaitReady();
                assertThat(ask(service)).isEqualTo(200);
                service.await(() -> sent.stream().anyMatch(TracedServiceIT::isOfTheTrace));
                assertThat(sent).anySatisfy(spans -> assertThat(spans).contains("graphql query"));
                assertThat(sent).anySatisfy(spans -> assertThat(spans).contains("select"));

                server.stop();
                assertThat(ask(service)).isEqualTo(503);
                var log = log(service);
                assertThat(log).anySatisfy(line -> {
                    assertThat(line.getString("message")).startsWith("No connection to the database");
                    assertThat(line.getJsonObject("mdc").getString("traceId")).isEqualTo(TRACE);
                });
                assertThat(log).anySatisfy(line -> {
                    assertThat(line.getString("operation")).isEqualTo("Traced");
                    assertThat(line.getString("trace")).isEqualTo(TRACE);
                });
            }
        } finally {
            collector.stop(0);
        }
    }

    private static Map<String, String> settings(OwnServer server, HttpServer collector) throws SQLException {
        Map<String, String> settings = new HashMap<>(server.create("trialgraph"));
        settings.put("TRIALGRAPH_TRACING_ENABLED", "true");
        settings.put("TRIALGRAPH_LOG_JSON", "true");
        settings.put("TRIALGRAPH_ACCESS_LOG_ENABLED", "true");
        settings.put("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        settings.put(
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + collector.getAddress().getPort());
        settings.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms");
        return settings;
    }

    private HttpServer collector() throws IOException {
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            try (exchange) {
                // Protobuf has texts as they are and ids as bytes.
                sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
            }
        });
        collector.start();
        return collector;
    }

    private static boolean isOfTheTrace(String spans) {
        return spans.contains(new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1))
                && spans.contains("Traced");
    }

    private static int ask(PackagedProgram service) {
        return PackagedProgram.send(HttpRequest.newBuilder(service.uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + QUERY + "\"}"))
                        .build())
                .statusCode();
    }

    /// The lines, each an object.
    private static List<JsonObject> log(PackagedProgram service) {
        return service.output()
                .lines()
                .filter(line -> line.startsWith("{")) // from the start of the application on
                .map(JsonObject::new)
                .toList();
    }
}
