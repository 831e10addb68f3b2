package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is demanded of every pod.
class PodsTest {

    /// By the suffix of a quantity.
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "m",
            new BigDecimal("0.001"),
            "",
            BigDecimal.ONE,
            "Mi",
            BigDecimal.valueOf(1L << 20),
            "Gi",
            BigDecimal.valueOf(1L << 30));

    @ParameterizedTest
    @EnumSource
    void podsRunAsNobodySpecial(Overlay overlay) {
        assertThat(overlay.pods()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(pod -> {
            assertThat(pod.spec().at("/securityContext/runAsNonRoot").asBoolean())
                    .isTrue();
            assertThat(pod.spec().at("/securityContext/runAsUser").asInt(1)).isPositive();
            assertThat(pod.spec().at("/securityContext/seccompProfile/type").asText())
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.spec().properties())
                    .extracting(Map.Entry::getKey)
                    .doesNotContain("hostNetwork", "hostPID", "hostIPC", "hostUsers");
            assertThat(pod.containers()).allSatisfy(PodsTest::hasNoPrivileges);
        });
    }

    private static void hasNoPrivileges(JsonNode container) {
        var context = container.path("securityContext");
        assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(context.path("privileged").asBoolean()).isFalse();
        assertThat(context.path("capabilities")).hasToString("{\"drop\":[\"ALL\"]}");
        assertThat(context.has("runAsUser")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void namespaceTakesNoOtherPods(Overlay overlay) {
        assertThat(overlay.objects("Namespace"))
                .singleElement()
                .extracting(namespace -> namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText())
                .isEqualTo("restricted");
    }

    @ParameterizedTest
    @EnumSource
    void podsHaveNoTokenOfKubernetes(Overlay overlay) {
        assertThat(overlay.pods()).allSatisfy(pod -> {
            assertThat(pod.spec().path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            var account = overlay.object(
                    "ServiceAccount", pod.spec().path("serviceAccountName").asText());
            assertThat(account.path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
        });
        assertThat(overlay.objects())
                .extracting(object -> object.path("kind").asText())
                .doesNotContain("Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding");
    }

    @ParameterizedTest
    @EnumSource
    void containersWriteWhereRoomIsMeasuredAndNowhereElse(Overlay overlay) {
        assertThat(overlay.pods()).allSatisfy(pod -> {
            for (JsonNode volume : pod.spec().path("volumes")) {
                assertThat(volume.has("hostPath")).isFalse();
                if (volume.has("emptyDir")) {
                    assertThat(quantity(volume.at("/emptyDir/sizeLimit"))).isPositive();
                }
            }
            assertThat(pod.containers())
                    .allSatisfy(container -> assertThat(mountedAt(container)).contains("/tmp"));
        });
    }

    private static List<String> mountedAt(JsonNode container) {
        return StreamSupport.stream(container.path("volumeMounts").spliterator(), false)
                .map(mount -> mount.path("mountPath").asText())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void containersAskForWhatTheyNeedAndGetNoMoreThanTheyMay(Overlay overlay) {
        assertThat(overlay.pods())
                .allSatisfy(pod -> assertThat(pod.containers()).allSatisfy(container -> {
                    for (String resource : List.of("cpu", "memory")) {
                        var request = quantity(container.at("/resources/requests/" + resource));
                        var limit = quantity(container.at("/resources/limits/" + resource));
                        assertThat(request).isPositive().isLessThanOrEqualTo(limit);
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void serviceIsProbedThreeWays(Overlay overlay) {
        var container = overlay.program("service").containers().getFirst();

        assertThat(path(container, "startupProbe")).isEqualTo("/q/health/started");
        assertThat(path(container, "livenessProbe")).isEqualTo("/q/health/live");
        assertThat(path(container, "readinessProbe")).isEqualTo("/q/health/ready");
        assertThat(container.at("/ports/0").toString()).contains("8080", "http");
        var start = container.path("startupProbe");
        assertThat(start.path("periodSeconds").asInt()
                        * start.path("failureThreshold").asInt())
                .isGreaterThanOrEqualTo(60);
    }

    private static String path(JsonNode container, String probe) {
        assertThat(container.at("/" + probe + "/httpGet/port").asText()).isEqualTo("http");
        return container.at("/" + probe + "/httpGet/path").asText();
    }

    @ParameterizedTest
    @EnumSource
    void whateverServesHasThreeProbes(Overlay overlay) {
        assertThat(overlay.pods())
                .filteredOn(Pod::serves)
                .isNotEmpty()
                .allSatisfy(pod -> assertThat(pod.containers())
                        .allSatisfy(container -> assertThat(Set.of("startupProbe", "livenessProbe", "readinessProbe"))
                                .allMatch(container::has)));
    }

    @ParameterizedTest
    @EnumSource
    void podThatLeavesHasTimeForWhatItWasAsked(Overlay overlay) throws IOException {
        var ending = setting("quarkus.shutdown.delay").plus(setting("quarkus.shutdown.timeout"));

        assertThat(grace(overlay.program("service"))).isGreaterThan(ending);
        assertThat(List.of("import", "sync"))
                .allSatisfy(job -> assertThat(grace(overlay.program(job))).isGreaterThan(Duration.ofSeconds(30)));
    }

    private static Duration grace(Pod pod) {
        return Duration.ofSeconds(
                pod.spec().path("terminationGracePeriodSeconds").asInt());
    }

    private static Duration setting(String name) throws IOException {
        try (var settings = Files.lines(Path.of("src/main/resources/application.properties"))) {
            return settings.filter(line -> line.startsWith(name + "="))
                    .map(line -> Duration.parse("PT" + line.substring(name.length() + 1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void podGoesWhenTheOneInItsPlaceIsReady(Overlay overlay) {
        var strategy = overlay.object("Deployment", "trialgraph").at("/spec/strategy/rollingUpdate");

        assertThat(strategy.path("maxUnavailable").asInt(1)).isZero();
        assertThat(strategy.path("maxSurge").asInt()).isPositive();
    }

    private static BigDecimal quantity(JsonNode value) {
        var text = value.asText();
        var unit = text.replaceFirst("^[\\d.]+", "");
        assertThat(UNITS).as(text).containsKey(unit);
        return new BigDecimal(text.substring(0, text.length() - unit.length())).multiply(UNITS.get(unit));
    }
}
