package org.trialgraph.trial.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

@QuarkusTest
class ConstraintFieldTest {

    @Inject
    HeldTrials held;

    @Test
    void criteriaSayWhatAMachineCanCheckAndWhere() {
        held.json("""
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT99000001"},
                  "eligibilityModule": {"eligibilityCriteria":
                    "Inclusion Criteria:\\n\\n* Platelets \\\\> 100 x 10\\\\^9/L\\n* Willing to smile\\n\\nExclusion Criteria:\\n\\n* ECOG 3-4"}}}""");

        assertThat(data("""
                { trial(id: "NCT99000001") { eligibility {
                    inclusion: criteria(kind: INCLUSION) { text constraints { ...c } }
                    exclusion: criteria(kind: EXCLUSION) { constraints { ...c } }
                    other: criteria(kind: OTHER) { constraints { ...c } } } } }
                fragment c on Constraint { kind subject comparator number upper unit negated text start end }""")).isEqualTo(json("""
                {"trial": {"eligibility": {
                  "inclusion": [
                    {"text": "Platelets > 100 x 10^9/L", "constraints": [
                      {"kind": "LABORATORY", "subject": "platelets", "comparator": "GT", "number": 100.0, "upper": null,
                       "unit": "10^9/L", "negated": false, "text": "Platelets > 100 x 10^9/L", "start": 0, "end": 24}]},
                    {"text": "Willing to smile", "constraints": []}],
                  "exclusion": [{"constraints": [
                      {"kind": "PERFORMANCE_STATUS", "subject": "ECOG", "comparator": "BETWEEN", "number": 3.0,
                       "upper": 4.0, "unit": null, "negated": false, "text": "ECOG 3-4", "start": 0, "end": 8}]}],
                  "other": [{"constraints": []}, {"constraints": []}]}}}"""));
    }
}
