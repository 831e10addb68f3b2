package org.trialgraph.trial.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"a\": \"é – 😀 \\u0000\"}"})
    void comesBackAsItWas(String json) {
        assertThat(StoredDocument.expand(StoredDocument.compress(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(json);
    }

    @Test
    void repetitionsShrink() {
        var json = "[" + "\"the same words over and over\",".repeat(1_000) + "0]";

        assertThat(StoredDocument.compress(json.getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThan(json.length() / 20);
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> StoredDocument.expand(new byte[] {1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }
}
