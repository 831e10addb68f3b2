package org.trialgraph.protocol.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Reads the parameters of requests, and refuses those that are not what the specification says.
final class RequestReader {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;

    private static final String QUERY = "query";
    private static final String DOCUMENT_ID = "documentId";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The parameters in a body.
    ///
    /// @throws Refusal if it is no JSON object with what it takes
    GraphqlRequest fromBody(Buffer body) {
        if (body.length() == 0) {
            throw bad("The body is empty: send a JSON object with the member 'query'");
        }
        Object value = parse(utf8(body), "the body");
        return switch (value) {
            case Map<?, ?> members -> request(stringKeys(members));
            case List<?> batch ->
                throw bad("The body is an array: operations are not taken in batches, send one a request");
            case null, default -> throw bad("The body is no JSON object");
        };
    }

    /// The parameters in a URI.
    ///
    /// @throws Refusal if they are not what it takes
    GraphqlRequest fromUri(MultiMap parameters) {
        Map<String, Object> members = new HashMap<>();
        for (var name : List.of(QUERY, DOCUMENT_ID, OPERATION_NAME)) {
            single(parameters, name, members);
        }
        for (var name : List.of(VARIABLES, EXTENSIONS)) {
            single(parameters, name, members);
            if (members.get(name) instanceof String text) {
                members.put(name, text.isEmpty() ? null : parse(text, "'" + name + "'"));
            }
        }
        if ("".equals(members.get(OPERATION_NAME))) {
            members.remove(OPERATION_NAME);
        }
        return request(members);
    }

    private static void single(MultiMap parameters, String name, Map<String, Object> members) {
        var values = parameters.getAll(name);
        if (values.size() > 1) {
            throw bad("'" + name + "' is given " + values.size() + " times, and may be given once");
        }
        if (!values.isEmpty()) {
            members.put(name, values.getFirst());
        }
    }

    private static GraphqlRequest request(Map<String, Object> members) {
        var request = new GraphqlRequest(
                text(members, QUERY),
                text(members, DOCUMENT_ID),
                text(members, OPERATION_NAME),
                object(members, VARIABLES),
                object(members, EXTENSIONS));
        if (request.query() == null
                && request.documentId() == null
                && request.extensions().isEmpty()) {
            throw bad("'query' is missing: the text of a GraphQL document");
        }
        return request;
    }

    private static @Nullable String text(Map<String, Object> members, String name) {
        return switch (members.get(name)) {
            case null -> null;
            case String text -> text;
            case Object other -> throw bad("'" + name + "' is " + kind(other) + ", and must be a string");
        };
    }

    private static Map<String, Object> object(Map<String, Object> members, String name) {
        return switch (members.get(name)) {
            case null -> Map.of();
            case Map<?, ?> object -> stringKeys(object);
            case Object other -> throw bad("'" + name + "' is " + kind(other) + ", and must be a JSON object");
        };
    }

    @SuppressWarnings("unchecked") // the keys of JSON objects are strings
    private static Map<String, Object> stringKeys(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }

    private static String kind(Object value) {
        return switch (value) {
            case String text -> "a string";
            case Number number -> "a number";
            case Boolean truth -> "a truth value";
            case List<?> list -> "an array";
            default -> "an object";
        };
    }

    private @Nullable Object parse(String text, String what) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw bad("The JSON of " + what + " cannot be read"
                    + (place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr()));
        }
    }

    private static String utf8(Buffer body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw bad("The body is not UTF-8");
        }
    }

    private static Refusal bad(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message);
    }
}
