package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectShapeTest {

    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: {name: a, labels: {b: c}}
            spec:
              selector: {b: c}
              ports: [{port: 80, targetPort: http}]
            """;

    private static final String RULE = """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: {name: a}
            spec: {groups: [{name: b, rules: [{alert: c, expr: d, for: 5m, labels: {}, annotations: {}}]}]}
            """;

    @Test
    void objectOfItsTypeHasNoFault() {
        assertThat(faults(SERVICE)).isEmpty();
        assertThat(faults(RULE)).isEmpty();
    }

    @Test
    void fieldThatTheTypeDoesNotHaveIsAFault() {
        assertThat(faults(SERVICE.replace("selector", "selektor")))
                .containsExactly(".spec.selektor: no field of V1ServiceSpec");
        assertThat(faults(RULE.replace("for: 5m", "during: 5m")))
                .containsExactly(".spec.groups[0].rules[0].during: no field of Alert");
    }

    @Test
    void fieldThatIsRequiredAndMissingIsAFault() {
        assertThat(faults(SERVICE.replace("port: 80, ", ""))).containsExactly(".spec.ports[0].port: missing");
        assertThat(faults(RULE.replace("expr: d, ", ""))).containsExactly(".spec.groups[0].rules[0].expr: missing");
    }

    @Test
    void valueOfAnotherKindIsAFault() {
        assertThat(faults(SERVICE.replace("80", "'80'")))
                .containsExactly(".spec.ports[0].port: no whole number: \"80\"");
        assertThat(faults(SERVICE.replace("{b: c}", "{b: 1}")))
                .containsExactlyInAnyOrder(".metadata.labels.b: no text: 1", ".spec.selector.b: no text: 1");
        assertThat(faults(SERVICE.replace("[{port: 80, targetPort: http}]", "80")))
                .containsExactly(".spec.ports: no list: 80");
    }

    private static List<String> faults(String yaml) {
        var object = Overlay.documents(yaml).getFirst();
        return ObjectShape.faults(object, ApiTypes.of(object));
    }
}
