package org.trialgraph.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// The values of a document, field by field, by their indices in the lists on the way: `2.0`. What is null or blank
/// is no value.
record SourceLeaves(Map<String, Map<String, JsonNode>> byPath) {

    static SourceLeaves of(JsonNode document) {
        var leaves = new SourceLeaves(new LinkedHashMap<>());
        leaves.walk(document, "", "");
        return leaves;
    }

    private void walk(JsonNode node, String path, String indices) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> walk(
                            member.getValue(),
                            path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                            indices));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + "[]", indices + "." + i);
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            byPath.computeIfAbsent(path, absent -> new LinkedHashMap<>()).put(indices, node);
        }
    }
}
