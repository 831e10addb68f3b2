package org.trialgraph.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/// The overlays of `deploy/kubernetes`, each with its objects as `kubectl kustomize` renders them.
enum Overlay {
    DEVELOPMENT,
    PRODUCTION;

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final Map<Overlay, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    /// All objects. Without kubectl the test that asks is skipped, and fails where nobody would notice (CI).
    List<JsonNode> objects() {
        return RENDERED.computeIfAbsent(this, Overlay::render);
    }

    List<JsonNode> objects(String kind) {
        return objects().stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    JsonNode object(String kind, String name) {
        return findObject(kind, name).orElseThrow(() -> new AssertionError(this + " has no " + kind + " " + name));
    }

    Optional<JsonNode> findObject(String kind, String name) {
        return objects(kind).stream()
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst();
    }

    /// What makes pods, each with the pods that it makes.
    List<Pod> pods() {
        List<Pod> pods = new ArrayList<>();
        for (JsonNode object : objects()) {
            switch (object.path("kind").asText()) {
                case "Deployment", "StatefulSet" -> pods.add(Pod.of(object, "/spec/template", true));
                case "Job" -> pods.add(Pod.of(object, "/spec/template", false));
                case "CronJob" -> pods.add(Pod.of(object, "/spec/jobTemplate/spec/template", false));
                default -> {} // makes none that this repository describes
            }
        }
        return pods;
    }

    /// The pods of this program, without those of its database.
    List<Pod> programs() {
        return pods().stream()
                .filter(pod -> pod.label("app.kubernetes.io/name").equals("trialgraph"))
                .toList();
    }

    Pod program(String component) {
        return programs().stream()
                .filter(pod -> pod.label("app.kubernetes.io/component").equals(component))
                .findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no pods of " + component));
    }

    static List<JsonNode> documents(String yaml) {
        try (var parser = YAML.createParser(yaml)) {
            return YAML.readerFor(JsonNode.class).<JsonNode>readValues(parser).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonNode> render() {
        requireKubectl();
        var directory = Path.of("deploy", "kubernetes", "overlays", name().toLowerCase(Locale.ROOT));
        return documents(output("kubectl", "kustomize", directory.toString()));
    }

    private static void requireKubectl() {
        if (onPath("kubectl")) {
            return;
        }
        var missing = "kubectl is missing, which renders the manifests (Debian 13: apt-get install kubernetes-client)";
        if (System.getenv("CI") != null) {
            throw new AssertionError(missing);
        }
        Assumptions.abort(missing);
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
                .map(directory -> Path.of(directory, program))
                .anyMatch(Files::isExecutable);
    }

    private static String output(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + code);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
