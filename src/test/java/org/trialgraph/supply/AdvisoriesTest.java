package org.trialgraph.supply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Vulnerabilities of our invention.
class AdvisoriesTest {

    private static final String RANGES = """
            {"id": "INVENTED-1", "summary": "Tea is spilt", "affected": [
              {"package": {"ecosystem": "Maven", "name": "org.example:kettle"},
               "ranges": [{"type": "ECOSYSTEM", "events": [
                 {"introduced": "0"}, {"fixed": "1.10"}, {"introduced": "2.0"}, {"last_affected": "2.1.Final"},
                 {"introduced": "3"}]}],
               "versions": ["2.5-odd"]},
              {"package": {"ecosystem": "npm", "name": "org.example:cup"},
               "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "0.1, true", "1.9, true", "1.10-rc1, true", "1.10, false", "1.11, false",
        "2.0, true", "2.1.Final, true", "2.1.1.Final, false", "2.5-odd, true", "2.5, false",
        "3.0, true", "17.2, true"
    })
    void versionsAreComparedAsMavenDoes(String version, boolean affected) throws IOException {
        assertThat(advisories(RANGES).concerning(List.of(new Library("org.example:kettle", version))))
                .hasSize(affected ? 1 : 0);
    }

    @Test
    void findingTellsLibraryAndVulnerability() throws IOException {
        assertThat(advisories(RANGES).concerning(List.of(Library.of("pkg:maven/org.example/kettle@1.0?type=jar"))))
                .containsExactly("org.example:kettle 1.0: INVENTED-1 Tea is spilt");
    }

    @Test
    void otherLibrariesAndOtherWorldsAreNotMeant() throws IOException {
        assertThat(advisories(RANGES)
                        .concerning(List.of(
                                new Library("org.example:cup", "1.0"), new Library("org.example:kettle-lid", "1.0"))))
                .isEmpty();
    }

    @Test
    void withdrawnVulnerabilityIsNone() throws IOException {
        var withdrawn = RANGES.replaceFirst("\"summary\"", "\"withdrawn\": \"2026-01-01T00:00:00Z\", \"summary\"");

        assertThat(advisories(withdrawn).concerning(List.of(new Library("org.example:kettle", "1.0"))))
                .isEmpty();
    }

    private static Advisories advisories(String json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.putNextEntry(new ZipEntry("INVENTED-1.json"));
            zip.write(json.getBytes(UTF_8));
        }
        return Advisories.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
