package org.trialgraph.generate;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes studies as JSON, in the form of the registry's API, version 2.
final class StudyWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_BYTES = 1 << 15;

    /// Used again for each study.
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);

    byte[] write(StudyKey key) {
        out.reset();
        var scope = new Scope(new Study(key), Shape.size());
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (var section : Shape.members()) {
                section.write(scope, json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
