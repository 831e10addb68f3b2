package org.trialgraph.protocol.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.EndpointSettings;

class DocumentsAtStartTest {

    private static final DocumentSettings ABSENT = DocumentSettings.manifest(Path.of("target", "absent.json"));

    @Test
    void openEndpointNeedsNoManifest() {
        assertThatCode(() -> start(EndpointSettings.OPEN, DocumentSettings.NO_MANIFEST))
                .doesNotThrowAnyException();
        assertThat(DocumentsAtStart.trusted(DocumentSettings.NO_MANIFEST).count())
                .isZero();
    }

    @Test
    void hardenedEndpointNeedsOne() {
        assertStopped(
                () -> start(EndpointSettings.HARDENED, DocumentSettings.NO_MANIFEST),
                "trialgraph.graphql.profile=hardened executes trusted documents alone:"
                        + " trialgraph.documents.trusted-manifest must name a file of them");
        assertThatCode(() -> start(EndpointSettings.HARDENED, ABSENT)).doesNotThrowAnyException();
    }

    @Test
    void hardenedEndpointCannotKeepDocumentsOfClients() {
        assertStopped(
                () -> start(EndpointSettings.HARDENED.withApq(true), ABSENT),
                "trialgraph.graphql.apq=true contradicts trialgraph.graphql.profile=hardened,"
                        + " which executes trusted documents alone");
    }

    @Test
    void roomForDocumentsCannotBeNegative() {
        assertStopped(
                () -> start(EndpointSettings.OPEN, DocumentSettings.keeping(-1)),
                "trialgraph.documents.kept-characters must not be below 0");
    }

    @Test
    void missingManifestStopsTheStart() {
        assertStopped(
                () -> DocumentsAtStart.trusted(ABSENT),
                "Trusted documents in " + Path.of("target", "absent.json") + ": the file does not exist");
    }

    private static void start(EndpointSettings endpoint, DocumentSettings documents) {
        new DocumentsAtStart(endpoint, documents, true).checkSettings();
    }

    private static void assertStopped(ThrowingCallable start, String message) {
        assertThatThrownBy(start)
                .hasMessage(message)
                .cause()
                .isInstanceOfSatisfying(
                        PreventFurtherStepsException.class,
                        stop -> assertThat(stop.getExitCode()).isEqualTo(2))
                .hasMessage(message);
    }
}
