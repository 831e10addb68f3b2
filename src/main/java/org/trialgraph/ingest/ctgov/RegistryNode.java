package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An object of a registry record that knows its path. What is absent, null or blank reads as absent; what has
/// another type than asked for is a [BrokenRecord].
final class RegistryNode {

    private final JsonNode json;

    /// Built only when it is asked for: nearly no record is broken.
    private final Supplier<String> path;

    private RegistryNode(JsonNode json, Supplier<String> path) {
        this.json = json;
        this.path = path;
    }

    static RegistryNode root(JsonNode document) {
        return new RegistryNode(document, () -> "");
    }

    /// The object as it is.
    JsonNode json() {
        return json;
    }

    /// Whether it has no member at all.
    boolean isEmpty() {
        return json.isEmpty();
    }

    boolean has(String member) {
        return json.hasNonNull(member);
    }

    /// A nested object; an empty one where there is none.
    RegistryNode object(String member) {
        return objectAt(json.path(member), () -> pathOf(member));
    }

    /// Nested objects, in order; null among them is passed over.
    List<RegistryNode> objects(String member) {
        List<RegistryNode> objects = new ArrayList<>();
        var list = list(member);
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            if (!list.get(i).isNull()) {
                objects.add(objectAt(list.get(i), () -> pathOf(member, index)));
            }
        }
        return objects;
    }

    @Nullable
    String text(String member) {
        return textAt(json.path(member), () -> pathOf(member));
    }

    /// Texts in order, without those that are blank.
    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        var list = list(member);
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            var text = textAt(list.get(i), () -> pathOf(member, index));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// A date as text; see [RegisteredDate].
    @Nullable
    String date(String member) {
        return registeredDate(member).map(RegisteredDate::text).orElse(null);
    }

    Optional<RegisteredDate> registeredDate(String member) {
        return Optional.ofNullable(text(member)).map(text -> RegisteredDate.parse(text, pathOf(member)));
    }

    @Nullable
    Integer whole(String member) {
        var value = json.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw unexpected("a whole number of at most 32 bits", value, pathOf(member));
        }
        return value.intValue();
    }

    @Nullable
    Double number(String member) {
        var value = json.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isNumber()) {
            throw unexpected("a number", value, pathOf(member));
        }
        return value.doubleValue();
    }

    @Nullable
    Boolean flag(String member) {
        var value = json.path(member);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isBoolean()) {
            throw unexpected("true or false", value, pathOf(member));
        }
        return value.booleanValue();
    }

    /// Like `protocolSection.statusModule.overallStatus`.
    String pathOf(String member) {
        var own = path.get();
        return own.isEmpty() ? member : own + "." + member;
    }

    private String pathOf(String member, int index) {
        return pathOf(member) + "[" + index + "]";
    }

    /// The elements of a list; none where it is absent.
    private JsonNode list(String member) {
        var list = json.path(member);
        if (!isAbsent(list) && !list.isArray()) {
            throw unexpected("a list", list, pathOf(member));
        }
        return list;
    }

    private static RegistryNode objectAt(JsonNode value, Supplier<String> path) {
        if (isAbsent(value)) {
            return new RegistryNode(MissingNode.getInstance(), path);
        }
        if (!value.isObject()) {
            throw unexpected("an object", value, path.get());
        }
        return new RegistryNode(value, path);
    }

    private static @Nullable String textAt(JsonNode value, Supplier<String> path) {
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isTextual()) {
            throw unexpected("text", value, path.get());
        }
        return StorableText.check(value.textValue(), path);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static BrokenRecord unexpected(String expected, JsonNode value, String path) {
        var found = switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "text";
            case BOOLEAN -> value.asText();
            case NUMBER -> value.isIntegralNumber() && value.canConvertToInt() ? "a number" : value.asText();
            case BINARY, MISSING, NULL, POJO -> "nothing";
        };
        return new BrokenRecord(path, "expected " + expected + ", found " + found);
    }
}
