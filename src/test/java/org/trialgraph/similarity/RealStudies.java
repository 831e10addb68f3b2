package org.trialgraph.similarity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.trialgraph.RealRecords;

/// The real studies as they are judged: without what the judgements were made of.
final class RealStudies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealStudies() {}

    /// Writes the studies as a JSON array, each without the numbers of other trials.
    ///
    /// @param withDerived whether the registry's MeSH terms stay
    static Path write(boolean withDerived) throws IOException {
        var target = Path.of("target", withDerived ? "studies-with-mesh.json" : "studies-without-mesh.json");
        try (var zip = new ZipFile(RealRecords.STUDIES.toFile());
                JsonGenerator out = JSON.createGenerator(Files.newOutputStream(target))) {
            out.writeStartArray();
            zip.stream().filter(entry -> entry.getName().endsWith(".json")).forEach(entry -> {
                try (InputStream input = zip.getInputStream(entry)) {
                    JSON.writeTree(out, strip((ObjectNode) JSON.readTree(input), withDerived));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.writeEndArray();
        }
        return target;
    }

    private static ObjectNode strip(ObjectNode study, boolean withDerived) {
        var id = study.at("/protocolSection/identificationModule/nctId");
        var stripped = (ObjectNode) withoutNumbers(study);
        ((ObjectNode) stripped.at("/protocolSection/identificationModule")).set("nctId", id);
        if (!withDerived) {
            stripped.remove("derivedSection");
        }
        return stripped;
    }

    private static JsonNode withoutNumbers(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                object.properties().forEach(member -> copy.set(member.getKey(), withoutNumbers(member.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JSON.createArrayNode();
                array.forEach(element -> copy.add(withoutNumbers(element)));
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(text.textValue().replaceAll("(?i)NCT\\d{8}", ""));
            default -> node;
        };
    }
}
