package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

@QuarkusTest
class RegistryQueriesTest {

    private static final String REGISTRY = """
            { registry { trialCount dataTimestamp version
                lastImport { startedAt finishedAt read inserted updated unchanged outdated rejected } } }""";

    @Inject
    HeldTrials held;

    @Test
    void registryTellsWhatIsHeldAndHowFreshItIs() {
        held.json("""
                {"studies": [
                  {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"},
                    "statusModule": {"lastUpdatePostDateStruct": {"date": "2026-03-04"}}}},
                  {"protocolSection": {"identificationModule": {"nctId": "NCT99000002"},
                    "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-03-04"}}}},
                  {"protocolSection": {"identificationModule": {}}}]}""");
        var registry = data(REGISTRY).get("registry");
        var run = registry.get("lastImport");

        assertThat(registry.get("trialCount").asInt()).isEqualTo(2);
        assertThat(registry.get("dataTimestamp").asText()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(registry.get("version").asText()).isNotBlank();
        assertThat(run.get("finishedAt").asText())
                .isGreaterThanOrEqualTo(run.get("startedAt").asText());
        assertThat(run.get("read").asInt()).isEqualTo(3);
        assertThat(run.get("inserted").asInt()).isEqualTo(2);
        assertThat(run.get("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void registryWithoutTrialsHasNoTimestampAndNoImport() {
        held.none();

        assertThat(data("{ registry { trialCount dataTimestamp lastImport { read } } }"))
                .isEqualTo(json("""
                {"registry": {"trialCount": 0, "dataTimestamp": null, "lastImport": null}}"""));
    }
}
