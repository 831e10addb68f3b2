package org.trialgraph.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip with a JSON file for each study, as the registry offers it for download. It has its name only when it is
/// whole.
final class RegistryFile {

    /// The same in every file, so that the same studies are the same bytes.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 20;

    private final Path path;

    RegistryFile(Path path) {
        this.path = path;
    }

    /// Writes all studies.
    ///
    /// @return how many bytes of JSON they are
    /// @throws IOException if the file cannot be written; nothing is left of it then
    long write(Order order, Progress progress) throws IOException {
        var part = path.resolveSibling(path.getFileName() + ".part");
        var stream = Files.newOutputStream(part);
        try {
            long bytes = write(order, stream, progress);
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long write(Order order, OutputStream stream, Progress progress) throws IOException {
        try (var batches = new Batches(order, Runtime.getRuntime().availableProcessors());
                var zip = new ZipOutputStream(new BufferedOutputStream(stream, BUFFER))) {
            zip.setLevel(Deflater.BEST_SPEED);
            return write(order, batches, zip, progress);
        }
    }

    private static long write(Order order, Batches batches, ZipOutputStream zip, Progress progress) throws IOException {
        long bytes = 0;
        int studies = 0;
        for (List<byte[]> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
            for (var json : batch) {
                var entry = new ZipEntry(order.key(studies).nct() + ".json");
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(json);
                zip.closeEntry();
                bytes += json.length;
                studies++;
            }
            progress.made(studies);
        }
        return bytes;
    }
}
