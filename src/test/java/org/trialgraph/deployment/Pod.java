package org.trialgraph.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The pods that an object makes.
///
/// @param owner    kind and name of the object
/// @param metadata of each pod
/// @param spec     of each pod
/// @param serves   whether they run until they are told to end
record Pod(String owner, JsonNode metadata, JsonNode spec, boolean serves) {

    static Pod of(JsonNode object, String template, boolean serves) {
        var owner =
                object.path("kind").asText() + " " + object.at("/metadata/name").asText();
        return new Pod(owner, object.at(template + "/metadata"), object.at(template + "/spec"), serves);
    }

    String label(String name) {
        return metadata.path("labels").path(name).asText();
    }

    /// All containers, those that run before the others among them.
    List<JsonNode> containers() {
        List<JsonNode> containers = new ArrayList<>();
        spec.path("containers").forEach(containers::add);
        spec.path("initContainers").forEach(containers::add);
        return containers;
    }

    /// The variables of the environment that are named one by one.
    List<JsonNode> variables() {
        List<JsonNode> variables = new ArrayList<>();
        containers().forEach(container -> container.path("env").forEach(variables::add));
        return variables;
    }

    /// Whether `matchLabels` of a selector take these pods in.
    boolean matches(JsonNode labels) {
        return labels.properties().stream()
                .allMatch(wanted ->
                        label(wanted.getKey()).equals(wanted.getValue().asText()));
    }

    @Override
    public String toString() {
        return owner;
    }
}
