package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What names another object names one that is there.
class ManifestReferencesTest {

    /// What the operator of the database makes.
    private static final String AUTHORITY = "trialgraph-database-ca";

    @ParameterizedTest
    @EnumSource
    void configMapsThatPodsReadAreThere(Overlay overlay) {
        for (Pod pod : overlay.pods()) {
            for (JsonNode variable : pod.variables()) {
                var source = variable.at("/valueFrom/configMapKeyRef");
                if (source.isObject()) {
                    var map = overlay.object("ConfigMap", source.path("name").asText());
                    assertThat(map.path("data").has(source.path("key").asText()))
                            .as(source.toString())
                            .isTrue();
                }
            }
            for (JsonNode volume : pod.spec().path("volumes")) {
                for (JsonNode item : volume.at("/configMap/items")) {
                    var map = overlay.object(
                            "ConfigMap", volume.at("/configMap/name").asText());
                    assertThat(map.path("data").has(item.path("key").asText())).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void secretsThatSomebodyHasToMakeAreInTheReadme(Overlay overlay) throws IOException {
        var readme = Files.readString(Path.of("deploy/README.md"));
        assertThat(overlay.objects())
                .flatExtracting(object -> object.findValues("secretKeyRef"))
                .extracting(secret -> secret.path("name").asText())
                .isNotEmpty()
                .allMatch(Set.of("trialgraph-owner", "trialgraph-ingest", "trialgraph-reader")::contains);
        assertThat(overlay.objects())
                .flatExtracting(object -> object.findValuesAsText("secretName"))
                .filteredOn(name -> !name.equals(AUTHORITY))
                .allMatch(readme::contains);
        assertThat(readme).contains("for role in owner ingest reader").contains("trialgraph-$role");
    }

    @ParameterizedTest
    @EnumSource
    void servicesLeadToPodsAndToPortsOfTheirs(Overlay overlay) {
        assertThat(overlay.objects("Service")).isNotEmpty().allSatisfy(service -> {
            var pods = overlay.pods().stream()
                    .filter(pod -> pod.matches(service.at("/spec/selector")))
                    .toList();
            assertThat(pods).hasSize(1);
            for (JsonNode port : service.at("/spec/ports")) {
                assertThat(pods.getFirst().containers())
                        .flatExtracting(container -> container.at("/ports").findValuesAsText("name"))
                        .contains(port.path("targetPort").asText());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsTalkedToUnlessAPolicySaysSo(Overlay overlay) {
        var everybody = overlay.object("NetworkPolicy", "nobody").path("spec");

        assertThat(everybody.path("podSelector")).isEmpty();
        assertThat(everybody.path("policyTypes")).hasToString("[\"Ingress\",\"Egress\"]");
        assertThat(everybody.has("ingress") || everybody.has("egress")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheSyncReachesTheInternet(Overlay overlay) {
        assertThat(overlay.objects("NetworkPolicy"))
                .filteredOn(policy -> !policy.findValues("ipBlock").isEmpty())
                .singleElement()
                .satisfies(policy -> {
                    assertThat(overlay.pods())
                            .filteredOn(pod -> pod.matches(policy.at("/spec/podSelector/matchLabels")))
                            .containsExactly(overlay.program("sync"));
                    assertThat(policy.toString()).contains("169.254.0.0/16", "10.0.0.0/8", "fc00::/7");
                });
    }

    @ParameterizedTest
    @EnumSource
    void databaseIsReachedByThisProgramAlone(Overlay overlay) {
        var policy = overlay.object("NetworkPolicy", "database-from-trialgraph").path("spec");
        var selected = policy.at("/podSelector/matchLabels");
        var sources = policy.at("/ingress/0/from");

        assertThat(labelsOfDatabase(overlay).properties()).containsAll(selected.properties());
        assertThat(sources).hasSize(1);
        assertThat(overlay.pods())
                .filteredOn(pod -> pod.matches(sources.at("/0/podSelector/matchLabels")))
                .isEqualTo(overlay.programs());
    }

    private static JsonNode labelsOfDatabase(Overlay overlay) {
        return overlay.findObject("Cluster", "trialgraph-database")
                .map(cluster -> cluster.at("/spec/inheritedMetadata/labels"))
                .orElseGet(() ->
                        overlay.object("StatefulSet", "trialgraph-database").at("/spec/template/metadata/labels"));
    }

    @Test
    void budgetAndScalingAreOfTheDeploymentAndLetItMove() {
        var overlay = Overlay.PRODUCTION;
        var scaling = overlay.object("HorizontalPodAutoscaler", "trialgraph").path("spec");
        var budget = overlay.object("PodDisruptionBudget", "trialgraph").path("spec");

        assertThat(overlay.findObject(
                        "Deployment", scaling.at("/scaleTargetRef/name").asText()))
                .hasValueSatisfying(deployment ->
                        assertThat(deployment.path("spec").has("replicas")).isFalse());
        assertThat(overlay.program("service").matches(budget.at("/selector/matchLabels")))
                .isTrue();
        assertThat(budget.path("maxUnavailable").asInt())
                .isPositive()
                .isLessThan(scaling.path("minReplicas").asInt());
    }

    @Test
    void databaseTakesAsManyConnectionsAsThePodsMayOpen() throws IOException {
        var overlay = Overlay.PRODUCTION;
        var settings = Files.readString(Path.of("src/main/resources/application.properties"));
        int pool = setting(settings, "quarkus.datasource.jdbc.max-size=")
                + setting(settings, "quarkus.datasource.ingest.jdbc.max-size=");
        int pods = overlay.object("HorizontalPodAutoscaler", "trialgraph")
                        .at("/spec/maxReplicas")
                        .asInt()
                + overlay.object("Deployment", "trialgraph")
                        .at("/spec/strategy/rollingUpdate/maxSurge")
                        .asInt();
        int jobs = overlay.programs().size() - 1;

        assertThat((pods + jobs) * pool)
                .isLessThan(overlay.object("Cluster", "trialgraph-database")
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt());
    }

    private static int setting(String settings, String name) {
        return settings.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> Integer.parseInt(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void serviceReadsFromReplicasAndJobsWriteToThePrimary() {
        var overlay = Overlay.PRODUCTION;
        var cluster = overlay.objects("Cluster").getFirst();
        var name = cluster.at("/metadata/name").asText();
        var addresses = overlay.objects("ConfigMap").stream()
                .map(map -> map.path("data"))
                .filter(data -> data.has("reading-url"))
                .findFirst()
                .orElseThrow();

        assertThat(cluster.at("/spec/instances").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(addresses.path("reading-url").asText())
                .startsWith("jdbc:postgresql://%s-ro,%s-rw/trialgraph?".formatted(name, name))
                .contains("targetServerType=preferSecondary", "sslmode=verify-full");
        assertThat(addresses.path("writing-url").asText())
                .startsWith("jdbc:postgresql://%s-rw/trialgraph?".formatted(name))
                .doesNotContain("targetServerType") // none is a primary to sessions that may only read
                .contains("sslmode=verify-full");
        assertThat(overlay.programs())
                .allSatisfy(pod -> assertThat(pod.spec().at("/volumes")).anySatisfy(volume -> {
                    assertThat(volume.at("/secret/secretName").asText()).isEqualTo(name + "-ca");
                    assertThat(volume.at("/secret/items").findValuesAsText("key"))
                            .containsExactly("ca.crt");
                }));
    }

    @Test
    void databaseOfProductionHasTheRolesOfTheScript() {
        var overlay = Overlay.PRODUCTION;
        var cluster = overlay.objects("Cluster").getFirst().path("spec");
        var script = cluster.at("/bootstrap/initdb/postInitApplicationSQLRefs/configMapRefs/0");
        var roles = overlay.object("ConfigMap", script.path("name").asText())
                .path("data")
                .path(script.path("key").asText())
                .asText();

        assertThat(cluster.at("/managed/roles"))
                .extracting(role -> role.path("name").asText())
                .containsExactlyInAnyOrder("trialgraph_ingest", "trialgraph_reader")
                .allMatch(roles::contains);
        assertThat(roles).contains(cluster.at("/bootstrap/initdb/owner").asText());
        assertThat(cluster.path("enableSuperuserAccess").asBoolean(true)).isFalse();
    }

    @Test
    void onlyGraphqlIsServedToTheOutside() {
        var overlay = Overlay.PRODUCTION;
        var ingress = overlay.object("Ingress", "trialgraph");

        assertThat(ingress.findValuesAsText("path")).containsExactly("/graphql");
        var backend = ingress.findValue("backend").path("service");
        assertThat(overlay.object("Service", backend.path("name").asText()).at("/spec/ports"))
                .anyMatch(port -> port.path("name").equals(backend.at("/port/name")));
        assertThat(ingress.at("/spec/tls/0/hosts/0")).isEqualTo(ingress.at("/spec/rules/0/host"));
    }

    @Test
    void scrapesFindTheService() {
        var overlay = Overlay.PRODUCTION;
        var monitor = overlay.object("ServiceMonitor", "trialgraph").path("spec");
        var service = overlay.object("Service", "trialgraph");

        assertThat(monitor.at("/selector/matchLabels").properties())
                .isNotEmpty()
                .isSubsetOf(service.at("/metadata/labels").properties());
        assertThat(service.at("/spec/ports").findValuesAsText("name"))
                .contains(monitor.at("/endpoints/0/port").asText());
        assertThat(monitor.at("/endpoints/0/path").asText()).isEqualTo("/q/metrics");
        assertThat(List.of("trialgraph-from-monitoring", "database-from-monitoring"))
                .allMatch(name -> overlay.findObject("NetworkPolicy", name).isPresent());
    }
}
