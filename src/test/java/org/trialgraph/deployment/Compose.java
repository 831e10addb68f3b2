package org.trialgraph.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// `deploy/compose.yaml`.
final class Compose {

    private Compose() {}

    static Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        for (var service : file().path("services").properties()) {
            services.put(service.getKey(), service.getValue());
        }
        return services;
    }

    /// Those that run this program.
    static Map<String, JsonNode> programs() {
        var programs = services();
        programs.values().removeIf(service -> !service.path("image").asText().startsWith("trialgraph:"));
        return programs;
    }

    static JsonNode file() {
        try {
            return Overlay.documents(Files.readString(Path.of("deploy/compose.yaml")))
                    .getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
