package org.trialgraph.ingest.ctgov;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.merge.Table;

class ArmsInterventionsModuleTest {

    @Test
    void armsAndInterventionsKeepTheirOrder() {
        var conversion = convert("""
                {"armGroups": [{"label": "B", "type": "EXPERIMENTAL", "description": "First"}, {"label": "A"}, {}],
                 "interventions": [{"type": "DRUG", "name": "Tea", "otherNames": ["Chai"]}, {"type": "DIETARY_SUPPLEMENT"}]}
                """);

        assertThat(conversion.rows(Table.ARM))
                .containsExactly(
                        asList(0, "B", "EXPERIMENTAL", "First"),
                        asList(1, "A", null, null),
                        asList(2, "Arm 3", null, null));
        assertThat(conversion.rows(Table.INTERVENTION))
                .containsExactly(
                        asList(0, "DRUG", "Tea", null, List.of("Chai")),
                        asList(1, "DIETARY_SUPPLEMENT", "Dietary supplement", null, List.of()));
        assertThat(conversion.rows(Table.ARM_INTERVENTION)).isEmpty();
    }

    @Test
    void eitherSideMayNameTheOther() {
        var conversion = convert("""
                {"armGroups": [{"label": "A", "interventionNames": ["Drug: Tea"]}, {"label": "B"}],
                 "interventions": [{"type": "DRUG", "name": "Tea", "armGroupLabels": ["A", "B", "C"]}]}
                """);

        assertThat(conversion.rows(Table.ARM_INTERVENTION)).containsExactly(asList(0, 0), asList(1, 0));
    }

    @Test
    void typeTellsInterventionsOfOneNameApart() {
        var conversion = convert("""
                {"armGroups": [{"label": "A", "interventionNames": ["Diagnostic Test: Tea"]}],
                 "interventions": [{"type": "DRUG", "name": "Tea"}, {"type": "DIAGNOSTIC_TEST", "name": "Tea"}]}
                """);

        assertThat(conversion.rows(Table.ARM_INTERVENTION)).containsExactly(asList(0, 1));
    }

    @Test
    void nameMayHoldColonsOrStandWithoutType() {
        var conversion = convert("""
                {"armGroups": [{"label": "A", "interventionNames": ["Drug: Tea: green", "Bed: rest", "Something else"]}],
                 "interventions": [{"type": "DRUG", "name": "Tea: green"}, {"type": "OTHER", "name": "Bed: rest"}]}
                """);

        assertThat(conversion.rows(Table.ARM_INTERVENTION)).containsExactly(asList(0, 0), asList(0, 1));
    }

    private static Conversion convert(String module) {
        return Conversion.ofModule("armsInterventionsModule", module);
    }
}
