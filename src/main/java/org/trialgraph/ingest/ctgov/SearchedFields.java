package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The fields of a record whose words are searched, as a tree of the members that lead to them.
final class SearchedFields {

    /// Path in the record, the registry's name of the field, and its code, with tabs between them.
    private static final String RESOURCE = "/registry/searched-fields.tsv";

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
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SearchedFields.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", 3)).forEach(field -> {
                var place = root;
                for (String member : field[0].split("\\.", -1)) {
                    place = place.members.computeIfAbsent(member, absent -> new SearchedFields());
                }
                place.name = field[1];
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }
}
