package org.trialgraph.ingest.sync.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryAddressTest {

    private static final Set<String> HOSTS = Set.of("clinicaltrials.gov", "127.0.0.1", "localhost", "mirror.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://clinicaltrials.gov/api/v2",
                "https://ClinicalTrials.gov/api/v2",
                "https://mirror.example:8443/api",
                "http://127.0.0.1:8080/api/v2",
                "http://localhost/api/v2"
            })
    void allowedHostIsTaken(String url) {
        assertThat(RegistryAddress.of(url, HOSTS).base()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://clinicaltrials.gov.evil.example/api/v2",
                "https://evil.example/clinicaltrials.gov",
                "https://evil.example#clinicaltrials.gov",
                "https://clinicaltrials.gov@evil.example/",
                "https://user@clinicaltrials.gov/api/v2",
                "https://clinicaltrials.gov/api/v2?x=y",
                "http://clinicaltrials.gov/api/v2",
                "http://mirror.example/api/v2",
                "http://169.254.169.254/latest/meta-data",
                "https://[::ffff:169.254.169.254]/",
                "https://2130706433/",
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "//clinicaltrials.gov/api",
                "clinicaltrials.gov",
                "https:///api",
                "https://clinicaltrials.gov\\@evil.example/",
                "https://clinicaltrials.gov /",
                ""
            })
    void everythingElseIsRefused(String url) {
        assertThatThrownBy(() -> RegistryAddress.of(url, HOSTS))
                .isInstanceOf(RegistryFault.class)
                .hasMessageStartingWith("trialgraph.sync.registry-url cannot be " + url + ": ");
    }

    @Test
    void thisMachineHasToBeAllowedToo() {
        assertThatThrownBy(() -> RegistryAddress.of("http://127.0.0.1/", Set.of("clinicaltrials.gov")))
                .isInstanceOf(RegistryFault.class);
    }
}
