package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;

/// A study as registered, or one of its sites, and what its fields have. Only what was read once is remembered.
final class JsonRecord {

    private static final DataField SITE = Areas.registered().requireField("Location");

    private static final DataField ENROLLMENT = Areas.registered().requireField("EnrollmentCount");

    /// What old records say when nobody counted.
    private static final int NOT_COUNTED = 99_999_999;

    private static final String LIST = "[]";

    private final JsonNode node;
    private final String place;
    private final Map<DataField, List<JsonNode>> values = new HashMap<>();
    private final Map<DataField, List<TextWords>> texts = new HashMap<>();

    /// @param place path of the node in the study; empty for the study itself
    private JsonRecord(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    static JsonRecord of(JsonNode study) {
        return new JsonRecord(study, "");
    }

    /// The sites of a study, each a record of its own that has the fields below a site alone.
    List<JsonRecord> sites() {
        return values(SITE).stream()
                .map(site -> new JsonRecord(site, SITE.path()))
                .toList();
    }

    /// What is registered in a field, from every list around it. Null, blank texts and what is empty are nothing.
    List<JsonNode> values(DataField field) {
        return values.computeIfAbsent(field, this::read);
    }

    /// The words of the texts in a field.
    List<TextWords> texts(DataField field) {
        return texts.computeIfAbsent(
                field,
                absent -> values(field).stream()
                        .filter(JsonNode::isTextual)
                        .map(text -> TextWords.of(text.textValue()))
                        .toList());
    }

    private List<JsonNode> read(DataField field) {
        if (place.isEmpty()) {
            return read(field.path()).stream()
                    .filter(value -> !(field.equals(ENROLLMENT) && value.intValue() == NOT_COUNTED))
                    .toList();
        }
        if (field.path().equals(place)) {
            return List.of(node);
        }
        return field.path().startsWith(place + ".") ? read(field.path().substring(place.length() + 1)) : List.of();
    }

    private List<JsonNode> read(String path) {
        List<JsonNode> nodes = List.of(node);
        for (String step : path.split("\\.", -1)) {
            List<JsonNode> below = new ArrayList<>();
            for (JsonNode each : nodes) {
                if (step.endsWith(LIST)) {
                    each.path(step.substring(0, step.length() - LIST.length())).forEach(below::add);
                } else {
                    below.add(each.path(step));
                }
            }
            nodes = below;
        }
        return nodes.stream().filter(JsonRecord::isSomething).toList();
    }

    private static boolean isSomething(JsonNode value) {
        if (value.isContainerNode()) {
            for (JsonNode part : value) {
                if (isSomething(part)) {
                    return true;
                }
            }
            return false;
        }
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isBlank());
    }
}
