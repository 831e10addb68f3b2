package org.trialgraph.ingest.sync.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.ingest.read.ReadLimits;

class AnswerReaderTest {

    private final AnswerReader reader = new AnswerReader(new ReadLimits(1_000, 10), 10_000);

    @Test
    void pageIsCountedAndKeptAsItIs() throws RegistryHiccup, IOException {
        var json = "{\"totalCount\": 3, \"studies\": [{\"a\": 1.500}, {}], \"new\": [{}], \"nextPageToken\": \"x_-9\"}";
        var page = page(json);

        assertThat(page.studies()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.nextToken()).isEqualTo("x_-9");
        assertThat(new String(page.open().readAllBytes(), UTF_8)).isEqualTo(json);
    }

    @Test
    void lastPageHasNoToken() throws RegistryHiccup {
        assertThat(page("{\"studies\": []}").nextToken()).isNull();
        assertThat(page("{\"studies\": [], \"nextPageToken\": null}").nextToken())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "[]",
                "{}",
                "{\"studies\": null}",
                "{\"studies\": {}}",
                "{\"studies\": [{}",
                "{\"studies\": [{}]",
                "{\"studies\": []} {\"studies\": []}",
                "{\"studies\": [[[[[[[[[[[]]]]]]]]]]]}",
                "\u001f\u008b"
            })
    void anythingElseIsNoPage(String body) {
        assertThatThrownBy(() -> page(body)).isInstanceOf(RegistryHiccup.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\\u0000", "a\\nb", "\u00e9"})
    void tokenThatCannotBeOneIsAFault(String token) {
        assertThatThrownBy(() -> page("{\"studies\": [], \"nextPageToken\": \"" + token + "\"}"))
                .isInstanceOf(RegistryFault.class);
    }

    @Test
    void timeOfTheDataIsUtc() throws RegistryHiccup {
        var json = "{\"apiVersion\": \"2.0.5\", \"dataTimestamp\": \"2026-01-10T09:00:05\"}";
        assertThat(reader.dataTimestamp(json.getBytes(UTF_8))).isEqualTo(Instant.parse("2026-01-10T09:00:05Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"apiVersion\": \"2.0.5\"}", "{\"dataTimestamp\": \"now\"}", "{\"dataTimestamp\": {}}"})
    void versionWithoutATimeIsWrong(String json) {
        assertThatThrownBy(() -> reader.dataTimestamp(json.getBytes(UTF_8))).isInstanceOf(RegistryHiccup.class);
    }

    private RegistryPage page(String body) throws RegistryHiccup {
        return reader.page(body.getBytes(UTF_8));
    }
}
