package org.trialgraph.deployment;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.ErrorCode;

/// Alerts and dashboard ask for metrics that there are.
@QuarkusTest
class AlertsTest {

    /// Metrics of others: Prometheus itself, the kubelet, kube-state-metrics, CloudNativePG.
    private static final Set<String> OF_OTHERS = Set.of(
            "up",
            "container_cpu_usage_seconds_total",
            "container_memory_working_set_bytes",
            "kubelet_volume_stats_available_bytes",
            "kubelet_volume_stats_capacity_bytes",
            "kube_job_status_failed",
            "kube_pod_container_status_restarts_total",
            "cnpg_pg_replication_lag");

    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\"[^\"]*\"|\\bby \\([^)]*\\)|\\[[^]]*]");

    private static final Pattern CODES = Pattern.compile("code=~\"([A-Z_|]+)\"");

    private static final Pattern NAME = Pattern.compile("[a-z_:][a-z0-9_:]*(?![a-z0-9_:]*\\s*\\()");

    @Test
    void everyMetricThatIsAskedForIsThere() throws IOException {
        // Some metrics begin with what they count. HTTP's are there when an answer has gone: that of the first request
        // surely when the next is answered.
        data("{ registry { trialCount } }");
        given().contentType("application/json")
                .body("{\"query\": \"{ nowhere }\"}")
                .post("/graphql");
        data("{ registry { trialCount } }");
        var metrics = get("/q/metrics").asString();
        Set<String> served = new HashSet<>(OF_OTHERS);
        metrics.lines().forEach(line -> served.add(line.split("[{ ]", 2)[0]));

        Set<String> asked = new HashSet<>();
        for (String expression : expressions()) {
            asked.addAll(metrics(expression));
        }
        assertThat(asked).hasSizeGreaterThan(8).contains("trialgraph_operation_seconds_bucket");
        assertThat(served).containsAll(asked);
    }

    @Test
    void everyAlertSaysHowUrgentItIsAndWhatToDo() throws IOException {
        assertThat(alerts()).hasSizeGreaterThan(8).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asText()).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alert.at("/annotations/description").asText()).isNotBlank();
        });
    }

    @Test
    void codesOfErrorsAreThoseOfTheService() throws IOException {
        var codes = String.join(" ", expressions());
        assertThat(CODES.matcher(codes)
                        .results()
                        .flatMap(found -> Stream.of(found.group(1).split("\\|", -1))))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(ErrorCode.valueOf(code).name()).isEqualTo(code));
    }

    @Test
    void namesOfMetricsAreFoundInExpressions() {
        assertThat(metrics("sum by (pod) (rate(a_total{b=\"c\"}[5m])) / max(d_seconds > 0) > 3 * 86400"))
                .containsExactlyInAnyOrder("a_total", "d_seconds");
    }

    private static Set<String> metrics(String expression) {
        Set<String> names = new HashSet<>();
        NAME.matcher(LABELS.matcher(expression).replaceAll(" ")).results().forEach(found -> names.add(found.group()));
        return names;
    }

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        alerts().forEach(alert -> expressions.add(alert.path("expr").asText()));
        var dashboard =
                new ObjectMapper().readTree(Files.readString(Path.of("deploy/kubernetes/monitoring/dashboard.json")));
        for (JsonNode panel : dashboard.path("panels")) {
            expressions.addAll(panel.path("targets").findValuesAsText("expr"));
        }
        return expressions;
    }

    private static List<JsonNode> alerts() throws IOException {
        var rules = Overlay.documents(Files.readString(Path.of("deploy/kubernetes/monitoring/alerts.yaml")))
                .getFirst();
        return rules.findValues("rules").stream()
                .<JsonNode>mapMulti((group, alerts) -> group.forEach(alerts))
                .toList();
    }
}
