package org.trialgraph.supply;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// Vulnerabilities that are known, as osv.dev publishes them: a zip with a JSON file for each.
record Advisories(List<Advisory> all) {

    static Advisories read(Path zip) throws IOException {
        try (var input = Files.newInputStream(zip)) {
            return read(input);
        }
    }

    static Advisories read(InputStream zip) throws IOException {
        var json = new ObjectMapper();
        List<Advisory> all = new ArrayList<>();
        var entries = new ZipInputStream(zip);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".json")) {
                all.add(Advisory.of(json.readTree(entries.readAllBytes())));
            }
        }
        return new Advisories(List.copyOf(all));
    }

    /// What is known of some libraries: `library version: id summary`.
    List<String> concerning(List<Library> libraries) {
        return libraries.stream()
                .flatMap(library -> all.stream()
                        .filter(advisory -> advisory.concerns(library))
                        .map(advisory -> "%s %s: %s %s"
                                .formatted(library.name(), library.version(), advisory.id(), advisory.summary())))
                .toList();
    }
}
