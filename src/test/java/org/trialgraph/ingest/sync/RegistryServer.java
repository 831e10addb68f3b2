package org.trialgraph.ingest.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Plays the registry: pages, tokens, ranges of update days, gzip. It keeps a log, and misbehaves on cue.
public final class RegistryServer implements AutoCloseable {

    private static final Pattern SINCE =
            Pattern.compile("AREA\\[LastUpdatePostDate]RANGE\\[(\\d{4}-\\d\\d-\\d\\d),MAX]");

    /// A request as it came.
    ///
    /// @param at      nanoseconds
    /// @param others  requests under way at the same time
    public record Asked(long at, String path, Map<String, String> query, Map<String, String> headers, int others) {}

    /// What to do instead of giving the good answer.
    public interface Mishap {
        void happen(HttpExchange exchange, byte[] answer) throws IOException;
    }

    private record Entry(String day, String json) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Entry> studies = new CopyOnWriteArrayList<>();
    private final List<Asked> log = new CopyOnWriteArrayList<>();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile String dataTimestamp = "2026-01-10T09:00:05";
    private final AtomicInteger tokenLife = new AtomicInteger();
    private volatile Runnable onPage = () -> {};

    public RegistryServer() {
        this(0);
    }

    /// @param port to listen on; 0 for any
    public RegistryServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/v2/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    }

    public void add(String day, String json) {
        studies.add(new Entry(day, json));
    }

    /// An invented study.
    public void add(int number, String day) {
        add(day, study(number, day, "COMPLETED", ""));
    }

    public void dataTimestamp(String timestamp) {
        dataTimestamp = timestamp;
    }

    /// Every token given out so far is refused from now on.
    public void expireTokens() {
        tokenLife.incrementAndGet();
    }

    /// The next requests for studies meet these, one each.
    public void misbehave(Mishap... next) {
        synchronized (mishaps) {
            mishaps.addAll(List.of(next));
        }
    }

    public void onPage(Runnable action) {
        onPage = action;
    }

    public List<Asked> log() {
        return List.copyOf(log);
    }

    public List<Asked> pages() {
        return log.stream().filter(asked -> asked.path().endsWith("/studies")).toList();
    }

    public void clearLog() {
        log.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    static String study(int number, String day, String status, String more) {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT990%05d", "briefTitle": "Invented %1$d"},
                "statusModule": {"overallStatus": "%3$s", "lastUpdatePostDateStruct": {"date": "%2$s"}}}%4$s}
                """.formatted(number, day, status, more).replace("\n", " ");
    }

    private void answer(HttpExchange exchange) throws IOException {
        int others = underWay.getAndIncrement();
        try (exchange) {
            var asked = asked(exchange, others);
            log.add(asked);
            if (asked.path().endsWith("/version")) {
                ok(exchange, "{\"apiVersion\": \"2.0.5\", \"dataTimestamp\": \"%s\"}".formatted(dataTimestamp));
            } else {
                studies(exchange, asked);
            }
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void studies(HttpExchange exchange, Asked asked) throws IOException {
        onPage.run();
        Mishap mishap;
        synchronized (mishaps) {
            mishap = mishaps.poll();
        }
        var token = asked.query().get("pageToken");
        if (token != null && !token.startsWith("t" + tokenLife + "-")) {
            send(exchange, 400, "text/plain", "Incorrect `pageToken`".getBytes(UTF_8));
            return;
        }
        var page = page(asked, token == null ? 0 : Integer.parseInt(token.substring(token.indexOf('-') + 1)));
        if (mishap == null) {
            ok(exchange, page);
        } else {
            mishap.happen(exchange, gzip(page));
        }
    }

    private String page(Asked asked, int offset) {
        int size = Integer.parseInt(asked.query().get("pageSize"));
        var range = SINCE.matcher(asked.query().getOrDefault("query.term", ""));
        var since = range.matches() ? range.group(1) : "";
        var found = studies.stream()
                .filter(entry -> entry.day().compareTo(since) >= 0)
                .sorted(Comparator.comparing(Entry::day))
                .map(Entry::json)
                .toList();
        int end = Math.min(found.size(), offset + size);
        var total = offset == 0 ? "\"totalCount\": " + found.size() + ", " : "";
        var next = end < found.size() ? ", \"nextPageToken\": \"t" + tokenLife + "-" + end + "\"" : "";
        return "{" + total + "\"studies\": [" + String.join(",\n", found.subList(offset, end)) + "]" + next + "}";
    }

    private static void ok(HttpExchange exchange, String json) throws IOException {
        wellBehaved(exchange, gzip(json));
    }

    /// No mishap.
    static void wellBehaved(HttpExchange exchange, byte[] answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, 200, "application/json", answer);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Asked asked(HttpExchange exchange, int others) {
        Map<String, String> query = new HashMap<>();
        var raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            var parts = pair.split("=", 2);
            query.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
        }
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return new Asked(System.nanoTime(), exchange.getRequestURI().getPath(), query, headers, others);
    }
}
