package org.trialgraph.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A library of the program.
///
/// @param name `group:artifact`
record Library(String name, String version) {

    private static final Path BILL = Path.of("target/trialgraph-sbom.json");

    private static final Pattern PACKAGE = Pattern.compile("pkg:maven/([^/]+)/([^@]+)@([^?]+).*");

    /// The list that the build wrote, as JSON.
    static JsonNode bill() {
        try {
            return new ObjectMapper().readTree(BILL.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All libraries of that list.
    static List<Library> all() {
        List<Library> libraries = new ArrayList<>();
        bill().at("/components")
                .forEach(component -> libraries.add(of(component.at("/purl").asText())));
        return libraries;
    }

    /// The library of a package URL.
    static Library of(String url) {
        var parts = PACKAGE.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No package of Maven's: " + url);
        }
        return new Library(parts.group(1) + ":" + parts.group(2), parts.group(3));
    }
}
