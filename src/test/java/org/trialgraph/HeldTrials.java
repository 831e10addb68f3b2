package org.trialgraph;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.trialgraph.ingest.Import;
import org.trialgraph.ingest.ImportReport;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.SilentListener;

/// What the database holds during a test: each method begins from an empty one.
@ApplicationScoped
public class HeldTrials {

    private final IngestTables tables;
    private final Import importer;

    HeldTrials(IngestTables tables, Import importer) {
        this.tables = tables;
        this.importer = importer;
    }

    public void none() {
        tables.clear();
    }

    /// The bundled sample.
    public ImportReport sample() {
        try (var input = Objects.requireNonNull(HeldTrials.class.getResourceAsStream("/sample/sample-trials.json"))) {
            return only("sample", input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportReport json(String json) {
        return only("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /// Imports these beside what is there.
    public ImportReport more(String json) {
        var input = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return importer.stream("more", input, new SilentListener());
    }

    public ImportReport file(Path path) {
        try (var input = Files.newInputStream(path)) {
            return only(path.toString(), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The real studies; imported unless they are what is held. For tests that change nothing: [RealRecords.Reader].
    public void realStudies() {
        RealRecords.assumePresent(RealRecords.STUDIES);
        var name = RealRecords.STUDIES.toString();
        if (!tables.query("select sources[1] from import_run").equals(List.of(name))) {
            file(RealRecords.STUDIES);
        }
    }

    private ImportReport only(String name, InputStream input) {
        tables.clear();
        return importer.stream(name, input, new SilentListener());
    }
}
