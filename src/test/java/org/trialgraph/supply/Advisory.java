package org.trialgraph.supply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.versioning.ComparableVersion;

/// What is known of a vulnerability, in the form that osv.dev publishes (schema 1.x). Versions are compared as Maven
/// compares them.
///
/// @param id       like `GHSA-…`
/// @param affected libraries, each with versions
record Advisory(String id, String summary, List<Affected> affected) {

    private static final String MAVEN = "Maven";

    /// Versions of a library.
    ///
    /// @param name     `group:artifact`
    /// @param versions one by one
    record Affected(String name, List<String> versions, List<Range> ranges) {

        boolean has(Library library) {
            return library.name().equals(name)
                    && (versions.contains(library.version())
                            || ranges.stream().anyMatch(range -> range.has(library.version())));
        }
    }

    /// Versions from one on, up to another.
    ///
    /// @param fixed        the first that is not affected; empty if that is not known
    /// @param lastAffected the last that is; empty if that is not known
    record Range(String introduced, String fixed, String lastAffected) {

        boolean has(String version) {
            var asked = new ComparableVersion(version);
            return (introduced.equals("0") || asked.compareTo(new ComparableVersion(introduced)) >= 0)
                    && (fixed.isEmpty() || asked.compareTo(new ComparableVersion(fixed)) < 0)
                    && (lastAffected.isEmpty() || asked.compareTo(new ComparableVersion(lastAffected)) <= 0);
        }
    }

    static Advisory of(JsonNode json) {
        List<Affected> affected = new ArrayList<>();
        if (!json.has("withdrawn")) {
            json.at("/affected").forEach(part -> {
                if (part.at("/package/ecosystem").asText().equals(MAVEN)) {
                    affected.add(affected(part));
                }
            });
        }
        return new Advisory(json.at("/id").asText(), json.at("/summary").asText(), List.copyOf(affected));
    }

    /// Whether a library has the vulnerability.
    boolean concerns(Library library) {
        return affected.stream().anyMatch(part -> part.has(library));
    }

    private static Affected affected(JsonNode part) {
        List<String> versions = new ArrayList<>();
        part.at("/versions").forEach(version -> versions.add(version.asText()));
        List<Range> ranges = new ArrayList<>();
        part.at("/ranges").forEach(range -> ranges.addAll(ranges(range.at("/events"))));
        return new Affected(part.at("/package/name").asText(), List.copyOf(versions), List.copyOf(ranges));
    }

    /// Each `introduced` begins a range that the event behind it ends.
    private static List<Range> ranges(JsonNode events) {
        List<Range> ranges = new ArrayList<>();
        String introduced = "";
        for (JsonNode event : events) {
            if (event.has("introduced")) {
                if (!introduced.isEmpty()) {
                    ranges.add(new Range(introduced, "", ""));
                }
                introduced = Objects.requireNonNull(event.get("introduced")).asText();
            } else if (!introduced.isEmpty()) {
                ranges.add(new Range(
                        introduced,
                        event.path("fixed").asText(""),
                        event.path("last_affected").asText("")));
                introduced = "";
            }
        }
        if (!introduced.isEmpty()) {
            ranges.add(new Range(introduced, "", ""));
        }
        return ranges;
    }
}
