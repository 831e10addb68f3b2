package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.IndexedField;

/// The fields of a record that are searched, as a tree of the members that lead to them.
final class SearchedFields {

    /// What takes the fields that a record has.
    interface Visitor {

        /// Takes a text.
        void text(String field, String text);

        /// Takes that an object, or a list of objects, is there and not empty; more than once, perhaps.
        void structure(String field);
    }

    private static final SearchedFields ALL = read();

    private static final SearchedFields SITE =
            ALL.below("protocolSection").below("contactsLocationsModule").below("locations");

    private final Map<String, SearchedFields> members = new LinkedHashMap<>();
    private @Nullable String name;

    private SearchedFields() {}

    /// Visits these fields in a record, in the order of the fields; lists keep theirs.
    static void visit(JsonNode document, Visitor visitor) {
        ALL.visitNode(document, visitor);
    }

    /// Visits those of one site.
    static void visitSite(JsonNode site, Visitor visitor) {
        SITE.visitNode(site, visitor);
    }

    private void visitNode(JsonNode node, Visitor visitor) {
        if (node.isArray()) {
            node.forEach(element -> visitNode(element, visitor));
        } else if (node.isTextual() && members.isEmpty()) {
            visitor.text(Objects.requireNonNull(name), node.textValue());
        } else if (node.isObject()) {
            if (name != null && isSomething(node)) {
                visitor.structure(name);
            }
            members.forEach((member, fields) -> {
                var value = node.get(member);
                if (value != null) {
                    fields.visitNode(value, visitor);
                }
            });
        }
    }

    /// Whether there is any value in it. What is blank is none.
    private static boolean isSomething(JsonNode node) {
        if (!node.isContainerNode()) {
            return !node.isNull() && !(node.isTextual() && node.textValue().isBlank());
        }
        for (JsonNode part : node) {
            if (isSomething(part)) {
                return true;
            }
        }
        return false;
    }

    private SearchedFields below(String member) {
        return Objects.requireNonNull(members.get(member));
    }

    private static SearchedFields read() {
        var root = new SearchedFields();
        for (List<IndexedField> fields : List.of(IndexedField.ALL, IndexedField.STRUCTURES)) {
            for (IndexedField field : fields) {
                var place = root;
                for (String member : field.path().split("\\.", -1)) {
                    place = place.members.computeIfAbsent(member, absent -> new SearchedFields());
                }
                place.name = field.name();
            }
        }
        return root;
    }
}
