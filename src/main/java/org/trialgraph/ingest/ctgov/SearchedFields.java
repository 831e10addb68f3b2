package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.IndexedField;

/// The fields of a record whose words are searched, as a tree of the members that lead to them.
final class SearchedFields {

    private static final SearchedFields ALL = read();

    private final Map<String, SearchedFields> members = new LinkedHashMap<>();
    private @Nullable String name;

    private SearchedFields() {}

    /// Visits every text of these fields in a record, in the order of the fields; lists keep theirs.
    ///
    /// @param visitor takes the field's name and a text
    static void visit(JsonNode document, BiConsumer<String, String> visitor) {
        ALL.visitNode(document, visitor);
    }

    private void visitNode(JsonNode node, BiConsumer<String, String> visitor) {
        if (node.isArray()) {
            node.forEach(element -> visitNode(element, visitor));
        } else if (node.isTextual() && name != null) {
            visitor.accept(name, node.textValue());
        } else if (node.isObject()) {
            members.forEach((member, fields) -> {
                var value = node.get(member);
                if (value != null) {
                    fields.visitNode(value, visitor);
                }
            });
        }
    }

    private static SearchedFields read() {
        var root = new SearchedFields();
        for (IndexedField field : IndexedField.ALL) {
            var place = root;
            for (String member : field.path().split("\\.", -1)) {
                place = place.members.computeIfAbsent(member, absent -> new SearchedFields());
            }
            place.name = field.name();
        }
        return root;
    }
}
