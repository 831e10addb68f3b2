package org.trialgraph.trial.version;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import java.util.EnumSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What has to change in one document to make it another.
final class DocumentDiff {

    /// Numbers keep every digit that was registered.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DocumentDiff() {}

    /// The changes from one document to another, both JSON.
    static List<Change> between(String older, String newer) {
        var flags = EnumSet.of(
                DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION, DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);
        var patch = JsonDiff.asJson(parse(older), parse(newer), flags);
        return StreamSupport.stream(patch.spliterator(), false)
                .map(DocumentDiff::change)
                .toList();
    }

    private static Change change(JsonNode operation) {
        var path = operation.get("path").textValue();
        var value = operation.get("value");
        var name = operation.get("op").textValue();
        return switch (name) {
            case "add" -> new Change(ChangeKind.ADDED, path, field(path), null, json(value));
            case "remove" -> new Change(ChangeKind.REMOVED, path, field(path), json(value), null);
            case "replace" ->
                new Change(ChangeKind.REPLACED, path, field(path), json(operation.get("fromValue")), json(value));
            default -> throw new IllegalStateException("no " + name + " was asked for");
        };
    }

    private static String field(String path) {
        var names = new StringJoiner(".");
        for (var part = JsonPointer.compile(path); part != null && !part.matches(); part = part.tail()) {
            if (!part.mayMatchElement()) {
                names.add(part.getMatchingProperty());
            }
        }
        return names.toString();
    }

    private static @Nullable String json(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is no JSON", e);
        }
    }
}
