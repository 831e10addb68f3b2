package org.trialgraph.protocol.persisted;

import io.quarkus.logging.Log;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trialgraph.protocol.EndpointConfig;
import org.trialgraph.protocol.EndpointProfile;

/// Reads the trusted documents when a server starts, and lets none start with settings that cannot be meant. Commands
/// serve nothing, so they start without.
@ApplicationScoped
class DocumentsAtStart {

    /// Exit code when the program cannot begin.
    private static final int CANNOT_START = 2;

    private final EndpointConfig endpoint;
    private final DocumentsConfig documents;
    private final boolean serving;

    DocumentsAtStart(
            EndpointConfig endpoint,
            DocumentsConfig documents,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.endpoint = endpoint;
        this.documents = documents;
        this.serving = serving;
    }

    @Produces
    @Singleton
    static TrustedDocuments trusted(DocumentsConfig config) {
        try {
            return config.trustedManifest().map(TrustedManifest::read).orElse(TrustedDocuments.NONE);
        } catch (ManifestFault e) {
            throw stop(String.valueOf(e.getMessage()));
        }
    }

    void onStart(@Observes StartupEvent event, Instance<TrustedDocuments> trusted) {
        if (!serving) {
            return;
        }
        checkSettings();
        long count = trusted.get().count();
        documents.trustedManifest().ifPresent(file -> Log.infof("Trusted documents in %s: %d", file, count));
    }

    void checkSettings() {
        findFault().ifPresent(message -> {
            throw stop(message);
        });
    }

    /// What of the settings cannot be meant, in one line.
    private Optional<String> findFault() {
        if (documents.keptCharacters() < 0) {
            return Optional.of("trialgraph.documents.kept-characters must not be below 0");
        }
        if (endpoint.profile() != EndpointProfile.HARDENED) {
            return Optional.empty();
        }
        if (documents.trustedManifest().isEmpty()) {
            return Optional.of("trialgraph.graphql.profile=hardened executes trusted documents alone:"
                    + " trialgraph.documents.trusted-manifest must name a file of them");
        }
        return endpoint.apq().orElse(false)
                ? Optional.of("trialgraph.graphql.apq=true contradicts trialgraph.graphql.profile=hardened,"
                        + " which executes trusted documents alone")
                : Optional.empty();
    }

    /// Quarkus prints the message of such a cause without a stack, and ends.
    private static IllegalStateException stop(String message) {
        return new IllegalStateException(message, new PreventFurtherStepsException(message, CANNOT_START));
    }
}
