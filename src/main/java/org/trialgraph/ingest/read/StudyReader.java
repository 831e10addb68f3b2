package org.trialgraph.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads studies from files and streams, told apart by their content and never by their names: one study, NDJSON,
/// an array, pages of the registry's API, its bulk zip, and gzip of any of these; or a directory of such files.
///
/// Memory does not grow with the input: one study is held at a time. Nothing is thrown for bad input; the sink
/// hears of it.
public final class StudyReader {

    private static final int BUFFER = 1 << 16;

    /// How often an archive may be packed into another.
    private static final int MOST_PACKINGS = 3;

    private final ReadLimits limits;
    private final IntConsumer consumed;

    public StudyReader(ReadLimits limits) {
        this(limits, bytes -> {});
    }

    /// Makes a reader that tells how far it is.
    ///
    /// @param consumed hears how many more bytes of a file have been read
    public StudyReader(ReadLimits limits, IntConsumer consumed) {
        this.limits = limits;
        this.consumed = consumed;
    }

    /// Reads a file, or the files of a directory and of those in it, by name.
    public void read(Path path, StudySink sink) {
        var counting = new CountingSink(sink);
        readPath(path, counting);
        if (counting.foundNothing()) {
            sink.unreadable(path.toString(), "no study found");
        }
    }

    /// Reads a stream to its end; the caller closes it.
    ///
    /// @param source what to call it
    public void read(String source, InputStream input, StudySink sink) {
        try {
            readStream(new Origin(source, null, 0), input, sink);
        } catch (IOException e) {
            sink.unreadable(source, message(e));
        }
    }

    private void readPath(Path path, StudySink sink) {
        try {
            if (Files.isDirectory(path)) {
                readDirectory(path, sink);
            } else {
                readFile(path, sink);
            }
        } catch (IOException e) {
            sink.unreadable(path.toString(), message(e));
        }
    }

    /// Links to directories are not followed, since they may lead in circles.
    private void readDirectory(Path directory, StudySink sink) throws IOException {
        List<String> names;
        try (var children = Files.list(directory)) {
            names = children.map(child -> directory.relativize(child).toString())
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            var child = directory.resolve(name);
            if (Files.isRegularFile(child) || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                readPath(child, sink);
            } else {
                sink.skipped(child.toString(), "no file");
            }
        }
    }

    private void readFile(Path file, StudySink sink) throws IOException {
        try (var input = new CountedInput(Files.newInputStream(file), consumed)) {
            readStream(new Origin(file.toString(), Files.isRegularFile(file) ? file : null, 0), input, sink);
        }
    }

    private void readStream(Origin origin, InputStream stream, StudySink sink) throws IOException {
        var input = new BufferedInputStream(stream, BUFFER);
        var form = InputForm.of(input);
        if (origin.packings() >= MOST_PACKINGS && (form == InputForm.ZIP || form == InputForm.GZIP)) {
            sink.skipped(origin.name(), "packed too often");
            return;
        }
        switch (form) {
            case JSON -> new JsonStudies(origin.name(), input, limits, sink).read();
            case GZIP -> {
                try (var unpacked = new GZIPInputStream(input, BUFFER)) {
                    readStream(origin.packed(origin.name()), unpacked, sink);
                }
            }
            case ZIP ->
                new ZipStudies(origin.name(), sink, (name, content) -> readStream(origin.packed(name), content, sink))
                        .read(input, origin.file());
            case EMPTY -> sink.skipped(origin.name(), "empty");
            case OTHER -> sink.skipped(origin.name(), "no registry input");
        }
    }

    private static String message(IOException e) {
        return e instanceof NoSuchFileException ? "no such file" : e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /// @param file     the file that the stream is, as it is
    /// @param packings how many archives it was taken out of
    private record Origin(String name, @Nullable Path file, int packings) {
        Origin packed(String inner) {
            return new Origin(inner, null, packings + 1);
        }
    }
}
