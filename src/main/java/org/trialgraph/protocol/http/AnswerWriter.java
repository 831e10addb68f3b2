package org.trialgraph.protocol.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.execution.Answer;

/// Writes answers as JSON: `errors` first, so that a client that stops reading has seen them.
final class AnswerWriter {

    private static final int USUAL_SIZE = 4096;

    private final ObjectMapper json = new ObjectMapper(new JsonFactory());

    /// The answer of an operation that was run.
    ///
    /// @param extensions of the answer; left out if empty
    Buffer write(Answer answer, Map<String, Object> extensions) {
        return write(generator -> {
            if (!answer.errors().isEmpty()) {
                errors(generator, answer.errors());
            }
            generator.writeFieldName("data");
            json.writeValue(generator, answer.data());
            if (!extensions.isEmpty()) {
                generator.writeFieldName("extensions");
                json.writeValue(generator, extensions);
            }
        });
    }

    /// The answer of a request that was refused.
    Buffer write(List<AnswerError> errors) {
        return write(generator -> errors(generator, errors));
    }

    private Buffer write(Members members) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var generator = json.getFactory().createGenerator(bytes)) {
            generator.writeStartObject();
            members.write(generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("An answer could not be written", e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private void errors(JsonGenerator generator, List<AnswerError> errors) throws IOException {
        generator.writeFieldName("errors");
        generator.writeStartArray();
        for (var error : errors) {
            json.writeValue(generator, members(error));
        }
        generator.writeEndArray();
    }

    private static Map<String, Object> members(AnswerError error) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("message", error.message());
        if (!error.locations().isEmpty()) {
            members.put(
                    "locations",
                    error.locations().stream()
                            .map(place -> Map.of("line", place.line(), "column", place.column()))
                            .toList());
        }
        if (!error.path().isEmpty()) {
            members.put("path", error.path());
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", error.code().name());
        extensions.putAll(error.details());
        members.put("extensions", extensions);
        return members;
    }

    @FunctionalInterface
    private interface Members {
        void write(JsonGenerator generator) throws IOException;
    }
}
