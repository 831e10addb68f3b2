package org.trialgraph.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of the model.
final class ModelFile {

    private ModelFile() {}

    /// The lines of a resource without comments and empty ones.
    static List<String> lines(String name) {
        var stream = ModelFile.class.getResourceAsStream("/generate/" + name);
        if (stream == null) {
            throw new IllegalStateException("The program has no generate/" + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, parted at tabs.
    static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
