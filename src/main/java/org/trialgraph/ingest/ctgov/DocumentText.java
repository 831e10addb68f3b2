package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A document as JSON text, its members in registered order.
final class DocumentText {

    private static final ObjectWriter WRITER =
            new JsonMapper().writer().with(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

    /// Keeps what is no Unicode, such as half of a surrogate pair, for it stands in an escape of its own.
    private static final ObjectWriter ASCII_WRITER = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private DocumentText() {}

    /// In UTF-8.
    static byte[] of(ObjectNode document) {
        try {
            return bytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private static byte[] bytes(ObjectNode document) throws JsonProcessingException {
        try {
            return WRITER.writeValueAsBytes(document);
        } catch (JsonGenerationException e) {
            return ASCII_WRITER.writeValueAsBytes(document);
        }
    }
}
