package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/// SHA-256 of a document's content: the same whatever the order of its members and the spaces between them.
final class DocumentHash {

    /// The day of the dump; it changes in every one, whether or not the study does.
    private static final String DUMP_DAY = "versionHolder";

    private static final JsonMapper MAPPER = new JsonMapper();

    private DocumentHash() {}

    static String of(JsonNode document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            // Through a writer, which lets pass what is no Unicode; the generator's own encoder would not.
            try (var writer = new OutputStreamWriter(digesting, StandardCharsets.UTF_8);
                    var generator = MAPPER.createGenerator(writer)) {
                write(document, generator);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// As deep as the reader lets documents nest.
    private static void write(JsonNode node, JsonGenerator generator) throws IOException {
        if (node.isObject()) {
            generator.writeStartObject();
            var names = new TreeSet<String>();
            node.fieldNames().forEachRemaining(names::add);
            names.remove(DUMP_DAY);
            for (String name : names) {
                generator.writeFieldName(name);
                write(node.get(name), generator);
            }
            generator.writeEndObject();
        } else if (node.isArray()) {
            generator.writeStartArray();
            for (JsonNode element : node) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else {
            generator.writeTree(node);
        }
    }
}
