package org.trialgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How large files and directories are. What cannot be looked at counts nothing, and is reported when it is read.
final class InputSize {

    private InputSize() {}

    /// Bytes in all.
    static long of(List<Path> paths) {
        return paths.stream().mapToLong(InputSize::of).sum();
    }

    private static long of(Path path) {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(InputSize::ofFile)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long ofFile(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
