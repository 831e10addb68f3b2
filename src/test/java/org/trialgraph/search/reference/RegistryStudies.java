package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Studies as registered, one after another, so that few of them take memory at a time.
public final class RegistryStudies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable Path zip;
    private final List<JsonNode> held;

    private RegistryStudies(@Nullable Path zip, List<JsonNode> held) {
        this.zip = zip;
        this.held = held;
    }

    /// The bundled sample.
    public static RegistryStudies sample() throws IOException {
        try (var input = RegistryStudies.class.getResourceAsStream("/sample/sample-trials.json")) {
            var root = JSON.readTree(Objects.requireNonNull(input));
            List<JsonNode> studies = new ArrayList<>();
            (root.has("studies") ? root.get("studies") : root).forEach(studies::add);
            return new RegistryStudies(null, studies);
        }
    }

    /// The studies of a zip, a file each.
    public static RegistryStudies of(Path zip) {
        return new RegistryStudies(zip, List.of());
    }

    /// Every so many of them, the first one included.
    public List<JsonNode> every(int distance) {
        List<JsonNode> all = new ArrayList<>();
        read(distance, all::add);
        return all;
    }

    public void forEach(Consumer<JsonNode> sink) {
        read(1, sink);
    }

    private void read(int distance, Consumer<JsonNode> sink) {
        if (zip == null) {
            IntStream.range(0, held.size())
                    .filter(at -> at % distance == 0)
                    .mapToObj(held::get)
                    .forEach(sink);
            return;
        }
        try (var file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            for (int at = 0; entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().endsWith(".json") && at++ % distance == 0) {
                    try (var input = file.getInputStream(entry)) {
                        sink.accept(JSON.readTree(input));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
