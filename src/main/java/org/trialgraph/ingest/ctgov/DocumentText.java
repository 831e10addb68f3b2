package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/// A document as JSON text, its members in registered order.
final class DocumentText {

    private static final ObjectWriter WRITER = new JsonMapper().writer();

    /// Keeps what is no Unicode, such as half of a surrogate pair, for it stands in an escape of its own.
    private static final ObjectWriter ASCII_WRITER = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private DocumentText() {}

    static String of(ObjectNode document) {
        try {
            var text = WRITER.writeValueAsString(document);
            return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                    ? text
                    : ASCII_WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
