package org.trialgraph.ingest.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The entries of a zip archive, one behind the other, so that one that is cut off still yields what stands before
/// the cut. Nothing is unpacked to disk and names are only shown, so they cannot lead anywhere.
///
/// An entry whose data are damaged ends such reading; the directory at the end of the archive, where there is
/// one, then leads to the entries behind it.
final class ZipStudies {

    /// Several times the whole registry.
    private static final int MOST_ENTRIES = 5_000_000;

    /// What to do with an entry.
    interface EntryReader {
        void read(String source, InputStream content) throws IOException;
    }

    private final String source;
    private final StudySink sink;
    private final EntryReader reader;
    private int entries;

    ZipStudies(String source, StudySink sink, EntryReader reader) {
        this.source = source;
        this.sink = sink;
        this.reader = reader;
    }

    /// Reads all entries.
    ///
    /// @param file where the archive is, if it is a file
    void read(BufferedInputStream input, @Nullable Path file) {
        var ending = readStream(input);
        if (file == null) {
            if (ending != null) {
                sink.unreadable(source, "the rest of the archive: " + ending);
            }
            return;
        }
        try (var archive = new ZipFile(file.toFile())) {
            readBehind(archive);
        } catch (IOException e) {
            sink.unreadable(source, "the archive is cut off or damaged: " + e.getMessage());
        }
    }

    /// Reads to the end, or says what prevents it.
    private @Nullable String readStream(BufferedInputStream input) {
        try {
            var zip = new ZipInputStream(input);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    return "more than " + MOST_ENTRIES + " entries";
                }
                if (!readEntry(entry, zip)) {
                    return "an entry is damaged";
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException e) {
            entries++;
            return e.getMessage();
        }
    }

    private void readBehind(ZipFile archive) {
        archive.stream().skip(entries).limit(MOST_ENTRIES).forEach(entry -> {
            try (var content = archive.getInputStream(entry)) {
                readEntry(entry, content);
            } catch (IOException e) {
                sink.unreadable(name(entry), String.valueOf(e.getMessage()));
            }
        });
    }

    private boolean readEntry(ZipEntry entry, InputStream content) {
        if (entry.isDirectory()) {
            return true;
        }
        try {
            reader.read(name(entry), new Unclosed(content));
            return true;
        } catch (IOException e) {
            sink.unreadable(name(entry), "the entry is cut off or damaged: " + e.getMessage());
            return false;
        }
    }

    private String name(ZipEntry entry) {
        return source + "!/" + entry.getName();
    }

    /// An entry ends; the archive goes on.
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream content) {
            super(content);
        }

        @Override
        public void close() {
            // The archive's own reader closes it.
        }
    }
}
