package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// The packaged program as a process of its own. What it says goes to a file; it is killed at the latest when it is
/// closed.
final class PackagedProgram implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final Path NATIVE = Path.of(System.getProperty("native.image.path", "target/no-native-executable"))
            .toAbsolutePath();

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^ :]+:(\\d+)");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int LOOK_AGAIN_MS = 50;

    private final Process process;
    private final Path output;

    private PackagedProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static void assumePackaged() {
        assumeThat(command()).as("what was packaged").isNotEmpty();
    }

    /// Whether it is a native executable, which holds no database.
    static boolean isNative() {
        return Files.exists(NATIVE) && (!Files.exists(JAR) || isNewer(NATIVE, JAR));
    }

    /// Whatever was packaged last, jar or native executable; empty if neither was.
    static List<String> command() {
        if (isNative()) {
            return List.of(NATIVE.toString());
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Files.exists(JAR) ? List.of(java, "-Xmx384m", "-jar", JAR.toString()) : List.of();
    }

    private static boolean isNewer(Path file, Path other) {
        try {
            return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins a command, or to serve.
    ///
    /// @param directory   for what it says
    /// @param environment settings
    static PackagedProgram start(Path directory, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(directory, "program", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        return new PackagedProgram(builder.start(), output);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it says something.
    void awaitOutput(String text) throws InterruptedException {
        await(() -> output().contains(text));
    }

    /// Waits until something is so; fails if the program ends before.
    void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            assertThat(process.waitFor(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS))
                    .as("it ended: " + output())
                    .isFalse();
        }
    }

    void awaitReady() throws InterruptedException {
        await(() -> status("/q/health/ready") == 200);
    }

    /// SIGTERM.
    void tellToEnd() {
        process.destroy();
    }

    /// Waits for its end.
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /// Where it serves.
    URI uri(String path) {
        var listening = LISTENING.matcher(output());
        if (!listening.find()) {
            throw new IllegalStateException("It does not serve yet");
        }
        return URI.create("http://127.0.0.1:" + listening.group(1) + path);
    }

    /// The status of a path; 0 if nobody answers.
    int status(String path) {
        if (!LISTENING.matcher(output()).find()) {
            return 0;
        }
        try {
            return get(path).statusCode();
        } catch (UncheckedIOException refused) {
            return 0;
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    /// Asks for something in GraphQL.
    HttpResponse<String> ask(String query) {
        return send(question(uri("/graphql"), query));
    }

    CompletableFuture<HttpResponse<String>> askLater(String query) {
        return HTTP.sendAsync(question(uri("/graphql"), query), HttpResponse.BodyHandlers.ofString());
    }

    static HttpRequest question(URI endpoint, String query) {
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build();
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
