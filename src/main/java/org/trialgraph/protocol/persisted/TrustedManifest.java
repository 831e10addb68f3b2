package org.trialgraph.protocol.persisted;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a manifest of trusted documents, in one of two forms: ids with texts (`{"<hash or id>": "<document>"}`), or
/// Apollo's (`{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body"}]}`), of which
/// other members are not looked at. All of it must be right, down to the syntax of the documents.
final class TrustedManifest {

    private static final String FORMAT = "format";
    private static final String APOLLO = "apollo-persisted-query-manifest";
    private static final String OPERATIONS = "operations";

    private final ManifestFile file;
    private final Map<DocumentId, String> texts = new HashMap<>();

    private TrustedManifest(ManifestFile file) {
        this.file = file;
    }

    /// The documents in a file.
    ///
    /// @throws ManifestFault if it cannot be read, or something in it is not as it must be
    static TrustedDocuments read(Path path) {
        var manifest = new TrustedManifest(new ManifestFile(path));
        manifest.read();
        return new TrustedDocuments(manifest.texts);
    }

    private void read() {
        var root = file.read();
        if (root.containsKey(FORMAT) || root.containsKey(OPERATIONS)) {
            readApollo(root);
        } else {
            root.forEach((id, document) -> {
                var place = ManifestFile.quote(id);
                add(place, id, place, document);
            });
        }
    }

    private void readApollo(JsonObject root) {
        if (!APOLLO.equals(root.getString(FORMAT, null))) {
            throw file.fault(FORMAT, "must be \"" + APOLLO + "\"");
        }
        if (root.getInt("version", 0) != 1) {
            throw file.fault("version", "must be 1");
        }
        if (!(root.get(OPERATIONS) instanceof JsonArray operations)) {
            throw file.fault(OPERATIONS, "must be an array");
        }
        for (int index = 0; index < operations.size(); index++) {
            var place = OPERATIONS + "[" + index + "]";
            if (!(operations.get(index) instanceof JsonObject operation)) {
                throw file.fault(place, "must be an object");
            }
            var idPlace = place + ".id";
            add(idPlace, text(idPlace, operation.get("id")), place + ".body", operation.get("body"));
        }
    }

    private void add(String idPlace, String id, String place, @Nullable JsonValue document) {
        var text = text(place, document);
        file.checkSyntax(place, text);
        // It has one: no half of a surrogate pair passes for GraphQL.
        var hash = DocumentId.of(text).orElseThrow();
        var name = DocumentId.parse(id)
                .orElseThrow(() ->
                        file.fault(idPlace, "must be an id, or \"sha256:\" and 64 lower-case hexadecimal digits"));
        if (DocumentId.claimsHash(id) && !name.equals(hash)) {
            throw file.fault(idPlace, "is not the SHA-256 of its document");
        }
        put(idPlace, name, text);
        put(idPlace, hash, text);
    }

    private void put(String place, DocumentId name, String text) {
        var other = texts.putIfAbsent(name, text);
        if (other != null && !other.equals(text)) {
            throw file.fault(place, "names two documents");
        }
    }

    private String text(String place, @Nullable JsonValue value) {
        if (!(value instanceof JsonString text)) {
            throw file.fault(place, value == null ? "is missing" : "must be a string");
        }
        return text.getString();
    }
}
