package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An invented record with every member that the registry describes, and what can be wrong with its types.
public final class FullStudy {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// A value of each type that JSON has, empty and filled, but null, which reads as absent.
    private static final List<JsonNode> VALUES = List.of(
            JSON.textNode("text"),
            JSON.textNode(""),
            JSON.numberNode(7),
            JSON.numberNode(1.5),
            JSON.numberNode(1L << 40),
            JSON.booleanNode(true),
            JSON.booleanNode(false),
            JSON.arrayNode(),
            JSON.arrayNode().add("text"),
            JSON.arrayNode().add(JSON.objectNode()),
            JSON.arrayNode().add(JSON.arrayNode()),
            JSON.objectNode(),
            JSON.objectNode().put("text", 7));

    private static final ObjectNode RECORD = parse();

    private FullStudy() {}

    /// A place in the record with a value of another type than belongs there.
    ///
    /// @param path    like `protocolSection.armsInterventionsModule.armGroups[0].label`
    /// @param pointer the same place as a JSON pointer
    /// @param value   what stands there instead
    public record Fault(String path, String pointer, JsonNode value) {

        /// The record with this fault.
        public ObjectNode study() {
            return with(value);
        }

        /// The record with null in this place.
        ObjectNode emptied() {
            return with(JSON.nullNode());
        }

        /// The record without what stands in this place.
        ObjectNode without() {
            return with(null);
        }

        private ObjectNode with(@Nullable JsonNode replacement) {
            var study = record();
            int slash = pointer.lastIndexOf('/');
            var parent = study.at(pointer.substring(0, slash));
            var last = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode list) {
                int index = Integer.parseInt(last);
                Objects.requireNonNull(replacement == null ? list.remove(index) : list.set(index, replacement));
            } else if (replacement == null) {
                ((ObjectNode) parent).remove(last);
            } else {
                ((ObjectNode) parent).set(last, replacement);
            }
            return study;
        }
    }

    public static ObjectNode record() {
        return RECORD.deepCopy();
    }

    /// Every member and every element of a list, with a value of every type but its own.
    public static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        collect(RECORD, "", "", faults);
        return faults;
    }

    private static void collect(JsonNode node, String path, String pointer, List<Fault> faults) {
        if (!path.isEmpty()) {
            VALUES.stream()
                    .filter(value -> !isOfTypeOf(value, node))
                    .forEach(value -> faults.add(new Fault(path, pointer, value)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "[" + i + "]", pointer + "/" + i, faults);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            var name = member.getKey();
            collect(member.getValue(), path.isEmpty() ? name : path + "." + name, pointer + "/" + name, faults);
        }
    }

    private static boolean isOfTypeOf(JsonNode value, JsonNode node) {
        if (node.isIntegralNumber() && value.isNumber()) {
            return value.isInt();
        }
        return value.getNodeType() == node.getNodeType();
    }

    private static ObjectNode parse() {
        try (var input = FullStudy.class.getResourceAsStream("/full-study.json")) {
            return (ObjectNode) new JsonMapper().readTree(Objects.requireNonNull(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
