package org.trialgraph.protocol.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collections;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.EndpointSettings;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.Sha256;
import org.trialgraph.protocol.metric.CacheMetrics;

/// One trusted document, `TrialPage`, and whatever clients bring.
class PersistedQueriesTest {

    private static final String TRUSTED = "query TrialPage { registry { trialCount } }";
    private static final String STRANGE = "{ registry { version } }";

    private final PersistedQueries open = queries(EndpointSettings.OPEN);
    private final PersistedQueries withoutApq = queries(EndpointSettings.OPEN.withApq(false));
    private final PersistedQueries hardened = queries(EndpointSettings.HARDENED);

    @Test
    void textAloneIsTheDocument() {
        var document = open.resolve(null, STRANGE, Map.of());

        assertThat(document.text()).isEqualTo(STRANGE);
        assertThat(document.isTrusted()).isFalse();
    }

    @Test
    void requestWithoutAnyDocumentIsRefused() {
        assertRefused(
                () -> open.resolve(null, null, Map.of("other", 1)),
                ErrorCode.BAD_REQUEST,
                "there is no document: send 'query', 'documentId' or 'extensions.persistedQuery'");
    }

    @Test
    void unknownHashIsAnsweredInTheWordsThatClientsLookFor() {
        assertRefused(
                () -> open.resolve(null, null, apq(STRANGE)),
                ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                "PersistedQueryNotFound");
    }

    @Test
    void hashAloneMeansTheDocumentThatWasKept() {
        open.keep(open.resolve(null, STRANGE, apq(STRANGE)));
        var document = open.resolve(null, null, apq(STRANGE));

        assertThat(document.text()).isEqualTo(STRANGE);
        assertThat(document.isTrusted()).isFalse();
        assertThat(open.resolve("sha256:" + hash(STRANGE), null, Map.of()).text())
                .isEqualTo(STRANGE);
    }

    @Test
    void documentThatDidNotTurnOutValidIsNotKept() {
        open.resolve(null, STRANGE, apq(STRANGE));

        assertNotFound(() -> open.resolve(null, null, apq(STRANGE)));
    }

    @Test
    void documentThatCameWithoutAHashIsNotKept() {
        open.keep(open.resolve(null, STRANGE, Map.of()));

        assertNotFound(() -> open.resolve(null, null, apq(STRANGE)));
    }

    @Test
    void documentIsKeptUnderItsHashAsDocumentIdToo() {
        open.keep(open.resolve("sha256:" + hash(STRANGE), STRANGE, Map.of()));

        assertThat(open.resolve(null, null, apq(STRANGE)).text()).isEqualTo(STRANGE);
    }

    @Test
    void hashOfAnotherTextIsRefusedAndKeepsNothing() {
        assertRefused(
                () -> open.resolve(null, "{ __typename }", apq(STRANGE)),
                ErrorCode.BAD_REQUEST,
                "'extensions.persistedQuery.sha256Hash' is not the SHA-256 of 'query'");
        assertRefused(
                () -> open.resolve("sha256:" + hash(STRANGE), "{ __typename }", Map.of()),
                ErrorCode.BAD_REQUEST,
                "'documentId' is not the SHA-256 of 'query'");
        assertNotFound(() -> open.resolve(null, null, apq(STRANGE)));
    }

    /// Encoders write a question mark in its place, and the text would pass for another.
    @Test
    void halfASurrogatePairDoesNotPassForTheCharacterThatItIsEncodedAs() {
        assertRefused(
                () -> open.resolve(null, "{ a(b: \"\uD83D\") }", apq("{ a(b: \"?\") }")),
                ErrorCode.BAD_REQUEST,
                "'query' has half a surrogate pair");
    }

    @Test
    void extensionThatIsNullIsNone() {
        Map<String, @Nullable Object> extensions = Collections.singletonMap("persistedQuery", null);

        assertThat(open.resolve(null, STRANGE, extensions).text()).isEqualTo(STRANGE);
    }

    @Test
    void wrongExtensionIsRefusedWithItsPlace() {
        var hash = hash(STRANGE);
        assertWrong("text", "'extensions.persistedQuery' must be an object");
        assertWrong(Map.of("sha256Hash", hash), "'extensions.persistedQuery.version' must be 1");
        assertWrong(Map.of("version", 2, "sha256Hash", hash), "'extensions.persistedQuery.version' must be 1");
        assertWrong(Map.of("version", 1.5, "sha256Hash", hash), "'extensions.persistedQuery.version' must be 1");
        assertWrong(Map.of("version", "1", "sha256Hash", hash), "'extensions.persistedQuery.version' must be 1");
        assertWrong(Map.of("version", 1), "'extensions.persistedQuery.sha256Hash' must be a string");
        assertWrong(Map.of("version", 1, "sha256Hash", 1), "'extensions.persistedQuery.sha256Hash' must be a string");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ecf4edb4",
                "ECF4EDB46DB40B5132295C0291D62FB65D6759A9EEDFA4D5D612DD5EC54A6B38",
                "sha256:ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38",
                "gcf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"
            })
    void wrongHashIsRefusedWithItsPlace(String hash) {
        assertWrong(
                Map.of("version", 1, "sha256Hash", hash),
                "'extensions.persistedQuery.sha256Hash' must be 64 lower-case hexadecimal digits");
    }

    @Test
    void wrongExtensionIsRefusedBesideATextToo() {
        assertRefused(
                () -> open.resolve(null, STRANGE, Map.of("persistedQuery", 1)),
                ErrorCode.BAD_REQUEST,
                "'extensions.persistedQuery' must be an object");
    }

    @Test
    void trustedDocumentAnswersToItsIdAndToItsHash() {
        assertThat(open.resolve("TrialPage", null, Map.of()).text()).isEqualTo(TRUSTED);
        assertThat(open.resolve(hash(TRUSTED), null, Map.of()).text()).isEqualTo(TRUSTED);
        assertThat(open.resolve("sha256:" + hash(TRUSTED), null, Map.of()).text())
                .isEqualTo(TRUSTED);
        assertThat(open.resolve(null, null, apq(TRUSTED)).text()).isEqualTo(TRUSTED);
        assertThat(open.resolve(null, null, apq(TRUSTED)).isTrusted()).isTrue();
    }

    @Test
    void unknownIdIsNotFound() {
        assertRefused(
                () -> open.resolve("Unheard", null, Map.of()),
                ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                "no document is known by this 'documentId'");
        assertNotFound(() -> open.resolve("sha256:" + hash(STRANGE), null, Map.of()));
    }

    @Test
    void idBesideAnotherTextIsRefused() {
        assertRefused(
                () -> open.resolve("TrialPage", STRANGE, Map.of()),
                ErrorCode.BAD_REQUEST,
                "'documentId' does not name 'query'");
        assertThat(open.resolve("TrialPage", TRUSTED, Map.of()).isTrusted()).isTrue();
    }

    @Test
    void twoNamesAreRefused() {
        assertRefused(
                () -> open.resolve("TrialPage", null, apq(TRUSTED)),
                ErrorCode.BAD_REQUEST,
                "'documentId' and 'extensions.persistedQuery' both name a document: send one of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:7", "sha256:ECF4EDB46DB40B5132295C0291D62FB65D6759A9EEDFA4D5D612DD5EC54A6B38"})
    void wrongDocumentIdIsRefused(String id) {
        assertRefused(
                () -> open.resolve(id, null, Map.of()),
                ErrorCode.BAD_REQUEST,
                "'documentId' must be an id, or 'sha256:' and 64 lower-case hexadecimal digits");
    }

    @Test
    void whereNothingIsKeptClientsAreToldNotToTryAgain() {
        withoutApq.keep(withoutApq.resolve(null, STRANGE, apq(STRANGE)));

        assertRefused(
                () -> withoutApq.resolve(null, null, apq(STRANGE)),
                ErrorCode.BAD_REQUEST,
                "PersistedQueryNotSupported");
        assertThat(withoutApq.resolve(null, null, apq(TRUSTED)).text()).isEqualTo(TRUSTED);
    }

    @Test
    void hardenedEndpointTakesTrustedDocumentsByTheirNames() {
        assertThat(hardened.resolve("TrialPage", null, Map.of()).text()).isEqualTo(TRUSTED);
        assertThat(hardened.resolve(null, null, apq(TRUSTED)).text()).isEqualTo(TRUSTED);
        assertThat(hardened.resolve(null, TRUSTED, apq(TRUSTED)).isTrusted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{__typename}", STRANGE, TRUSTED, ""})
    void hardenedEndpointTakesNoText(String query) {
        assertUntrusted(() -> hardened.resolve(null, query, Map.of()));
    }

    @Test
    void hardenedEndpointTakesNothingElseByName() {
        assertUntrusted(() -> hardened.resolve(null, null, apq(STRANGE)));
        assertUntrusted(() -> hardened.resolve(null, STRANGE, apq(STRANGE)));
        assertUntrusted(() -> hardened.resolve("Unheard", null, Map.of()));
        assertUntrusted(() -> hardened.resolve("sha256:" + hash(STRANGE), STRANGE, Map.of()));
    }

    private void assertWrong(Object extension, String message) {
        assertRefused(
                () -> open.resolve(null, null, Map.of("persistedQuery", extension)), ErrorCode.BAD_REQUEST, message);
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertRefused(call, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }

    private static void assertUntrusted(ThrowingCallable call) {
        assertRefused(
                call,
                ErrorCode.UNTRUSTED_DOCUMENT,
                "only trusted documents are executed here: name one by 'documentId'");
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
                .hasMessage(message);
    }

    private static PersistedQueries queries(EndpointSettings settings) {
        var trusted = new TrustedDocuments(Map.of(
                DocumentId.parse("TrialPage").orElseThrow(),
                TRUSTED,
                DocumentId.of(TRUSTED).orElseThrow(),
                TRUSTED));
        return new PersistedQueries(
                settings.rules(),
                trusted,
                new KeptDocuments(DocumentSettings.NO_MANIFEST),
                new CacheMetrics(new SimpleMeterRegistry()));
    }

    private static Map<String, Object> apq(String text) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash(text)));
    }

    private static String hash(String text) {
        return Sha256.hex(text).orElseThrow();
    }
}
