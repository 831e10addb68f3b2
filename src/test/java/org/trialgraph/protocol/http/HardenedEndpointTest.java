package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.http.Endpoint.get;
import static org.trialgraph.protocol.http.Endpoint.post;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.Sha256;

@QuarkusTest
@TestProfile(HardenedEndpointTest.Hardened.class)
class HardenedEndpointTest {

    private static final String TRUSTED = "query ($n: Int!) { suggest(text: \"x\", first: $n) { text } }";

    public static class Hardened implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var manifest = Files.createTempFile("trusted", ".json");
                Files.writeString(manifest, "{\"Words\": \"" + TRUSTED.replace("\"", "\\\"") + "\"}");
                return Map.of(
                        "trialgraph.graphql.profile",
                        "hardened",
                        "trialgraph.documents.trusted-manifest",
                        manifest.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void trustedDocumentIsExecutedByItsIdOrHash() {
        assertThat(post("{\"documentId\": \"Words\", \"variables\": {\"n\": 1}}")
                        .json()
                        .at("/data/suggest")
                        .isArray())
                .isTrue();
        assertThat(post("{\"documentId\": \"sha256:" + Sha256.hex(TRUSTED).orElseThrow()
                                + "\", \"variables\": {\"n\": 1}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anyOtherDocumentIsRefused() {
        assertThat(post("{\"query\": \"{ __typename }\"}").code()).isEqualTo("UNTRUSTED_DOCUMENT");
        assertThat(post("{\"query\": \"{ __schema { types { name } } }\"}").code())
                .isEqualTo("UNTRUSTED_DOCUMENT");
        assertThat(post("{\"documentId\": \"Other\"}").json().has("data")).isFalse();
    }

    @Test
    void errorsNameNothingOfTheSchema() {
        var reply = post("{\"documentId\": \"Words\", \"variables\": {\"n\": \"many\"}}");

        assertThat(reply.code()).isEqualTo("VALIDATION_FAILED");
        assertThat(reply.body()).doesNotContain("Int").doesNotContain("suggest").doesNotContain("many");
    }

    @Test
    void getIsOffAndTheSchemaIsNotTold() {
        assertThat(get(Map.of("documentId", "Words"), Map.of()).status()).isEqualTo(405);
        var schema = Endpoint.send(Endpoint.request(URI.create(Endpoint.uri() + "/schema.graphql"), Map.of())
                .GET());
        assertThat(schema.status()).isEqualTo(404);
        assertThat(schema.body()).doesNotContain("type ");
    }
}
