package org.trialgraph.protocol.caching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/// What makes the answers of two programs differ that hold the same data.
@ApplicationScoped
class ProgramVersion {

    private static final String VERSION = "quarkus.application.version";

    /// Settings that change answers, not only whether there are any.
    private static final List<String> SETTINGS = List.of("trialgraph.corpus.long-texts");

    private final List<String> parts;

    ProgramVersion(Config config) {
        var version = config.getValue(VERSION, String.class);
        this.parts = List.of(version, salt(version), settings(config));
    }

    List<String> parts() {
        return parts;
    }

    /// Between releases many programs have the same version, so no start takes answers of an earlier one for its own.
    private static String salt(String version) {
        return version.endsWith("-SNAPSHOT") ? UUID.randomUUID().toString() : "";
    }

    private static String settings(Config config) {
        return SETTINGS.stream()
                .map(name -> config.getOptionalValue(name, String.class).orElse(""))
                .toList()
                .toString();
    }
}
