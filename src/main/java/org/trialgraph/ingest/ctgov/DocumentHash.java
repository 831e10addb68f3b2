package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// SHA-256 of a document's content: the same whatever the order of its members and the spaces between them.
final class DocumentHash {

    /// The day of the dump; it changes in every one, whether or not the study does.
    private static final String DUMP_DAY = "versionHolder";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private DocumentHash() {}

    static String of(JsonNode document) {
        try {
            return of(document, MAPPER::createGenerator);
        } catch (JsonGenerationException e) {
            // Half of a surrogate pair, which an encoder of Java's own replaces. It is slower.
            return ofNoUnicode(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofNoUnicode(JsonNode document) {
        try {
            return of(
                    document, output -> MAPPER.createGenerator(new OutputStreamWriter(output, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(JsonNode document, Encoding encoding) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            try (var generator = encoding.generator(digesting)) {
                write(document, generator);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private interface Encoding {
        JsonGenerator generator(OutputStream output) throws IOException;
    }

    /// As deep as the reader lets documents nest.
    private static void write(JsonNode node, JsonGenerator generator) throws IOException {
        if (node.isObject()) {
            generator.writeStartObject();
            for (var member : sorted(node)) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
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

    private static List<Map.Entry<String, JsonNode>> sorted(JsonNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.size());
        for (var member : object.properties()) {
            if (!member.getKey().equals(DUMP_DAY)) {
                members.add(member);
            }
        }
        members.sort(Map.Entry.comparingByKey());
        return members;
    }
}
