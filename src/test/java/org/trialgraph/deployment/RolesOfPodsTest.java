package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who has which password, and that none is told.
class RolesOfPodsTest {

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|api_?key|credential).*");

    private static final Pattern PASSWORD_IN_URL = Pattern.compile("(?i)://[^/]*:[^/]*@|[?&](password|user)=");

    @ParameterizedTest
    @EnumSource
    void serviceHasTheReadersPasswordAlone(Overlay overlay) {
        assertThat(secrets(overlay.program("service"))).containsExactly("trialgraph-reader");
    }

    @ParameterizedTest
    @EnumSource
    void importsHaveTheirRolesPasswordAlone(Overlay overlay) {
        assertThat(secrets(overlay.program("import"))).containsExactly("trialgraph-ingest");
        assertThat(secrets(overlay.program("sync"))).containsExactly("trialgraph-ingest");
    }

    @ParameterizedTest
    @EnumSource
    void migrationsAloneHaveTheOwners(Overlay overlay) {
        assertThat(secrets(overlay.program("migrate")))
                .containsExactlyInAnyOrder("trialgraph-ingest", "trialgraph-owner");
        assertThat(overlay.programs())
                .filteredOn(pod -> secrets(pod).contains("trialgraph-owner"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void jobsWriteToThePrimaryAndTheServiceReads(Overlay overlay) {
        assertThat(addressKey(overlay.program("service"))).isEqualTo("reading-url");
        for (String job : Set.of("import", "sync", "migrate")) {
            assertThat(addressKey(overlay.program(job))).as(job).isEqualTo("writing-url");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheMigrationMigrates(Overlay overlay) {
        assertThat(overlay.programs())
                .filteredOn(pod -> Settings.of(overlay, pod)
                        .getOrDefault("TRIALGRAPH_DATABASE_MIGRATE_AT_START", "true")
                        .equals("true"))
                .extracting(pod -> pod.label("app.kubernetes.io/component"))
                .containsExactly("migrate");
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsInClear(Overlay overlay) {
        assertThat(overlay.objects("Secret")).isEmpty();
        assertThat(overlay.pods())
                .allSatisfy(pod -> assertThat(pod.variables())
                        .filteredOn(variable ->
                                SECRET.matcher(variable.path("name").asText()).matches())
                        .allSatisfy(
                                variable -> assertThat(variable.at("/valueFrom").has("secretKeyRef"))
                                        .isTrue()));
        for (JsonNode map : overlay.objects("ConfigMap")) {
            for (var entry : map.path("data").properties()) {
                assertThat(entry.getKey().endsWith(".sql")
                                || !SECRET.matcher(entry.getKey()).matches())
                        .as(entry.getKey())
                        .isTrue();
                assertThat(entry.getValue().asText()).doesNotContainPattern(PASSWORD_IN_URL);
            }
        }
    }

    private static Set<String> secrets(Pod pod) {
        Set<String> secrets = new HashSet<>();
        for (JsonNode variable : pod.variables()) {
            var secret = variable.at("/valueFrom/secretKeyRef/name");
            if (secret.isTextual()) {
                secrets.add(secret.asText());
            }
        }
        return secrets;
    }

    private static String addressKey(Pod pod) {
        return pod.variables().stream()
                .filter(variable -> variable.path("name").asText().equals("QUARKUS_DATASOURCE_JDBC_URL"))
                .map(variable -> variable.at("/valueFrom/configMapKeyRef/key").asText())
                .findFirst()
                .orElseThrow();
    }
}
