package org.trialgraph.search.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.expression.ExpressionParser;

/// What the second opinion itself is worth: facts of one invented study.
class ReferenceEvaluatorTest {

    private final ReferenceEvaluator study = ReferenceEvaluator.of(json("""
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT99000001", "briefTitle": "CTL-019 in the elders' fever",
                "acronym": " "},
              "statusModule": {"startDateStruct": {"date": "2022-05"}},
              "conditionsModule": {"conditions": ["Fever of Unknown Origin", "Grippe"]},
              "designModule": {"phases": ["EARLY_PHASE1"], "enrollmentInfo": {"count": 40}},
              "eligibilityModule": {"minimumAge": "12 Months"},
              "contactsLocationsModule": {"locations": [
                {"city": "Ulm", "country": "Germany", "geoPoint": {"lat": 48.4, "lon": 10.0}},
                {"city": "Nice", "country": "France", "status": "COMPLETED", "contacts": []}]}},
             "hasResults": false}"""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fevers ulm",
                "elder",
                "ctl019",
                "ctl-019 AND \"ctl 019 in\"",
                "EXPANSION[Lossy](fever chess)",
                "AREA[Condition]COVERAGE[FullMatch]grippe",
                "AREA[Condition]COVERAGE[StartsWith]\"fever of\"",
                "AREA[Condition]COVERAGE[EndsWith](origin AND grippe)",
                "AREA[Condition]COVERAGE[StartsWith](COVERAGE[Contains](origin fever))",
                "AREA[Phase](\"early phase 1\" OR none)",
                "AREA[Phase:size]1 AND AREA[Keyword:size]MISSING",
                "AREA[StartDate]2022 AND AREA[StartDate]RANGE[MIN, 05/01/2022]",
                "AREA[EnrollmentCount]RANGE[40, 40]",
                "AREA[MinimumAge]1 year AND AREA[MinimumAge]RANGE[51 weeks, 366 days]",
                "AREA[HasResults]no AND AREA[HasResults]RANGE[MIN, MAX]",
                "AREA[Acronym]MISSING AND AREA[OversightModule]MISSING AND AREA[LocationContact]MISSING",
                "AREA[TitleSearch]RANGE[MIN, MAX]",
                "DISTANCE[48.4, 10.1, 8km] AND NOT DISTANCE[48.4, 10.1, 7km]",
                "SEARCH[Location](AREA[LocationCity]Nice AND AREA[LocationStatus]completed)",
                "SEARCH[Location](AREA[LocationCity]Ulm AND SEARCH[Study]AREA[LocationCity]Nice)"
            })
    void matches(String expression) {
        assertThat(isMatch(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fever chess",
                "\"ulm fever\"",
                "AREA[Condition]COVERAGE[FullMatch]fever",
                "AREA[Condition]COVERAGE[StartsWith](origin fever)",
                "AREA[Condition]\"origin grippe\"",
                "EXPANSION[Term](fever elders)",
                "AREA[Phase]phase1",
                "AREA[StartDate]2022-05-02 OR AREA[CompletionDate]RANGE[MIN, MAX]",
                "AREA[MinimumAge]RANGE[13 months, MAX]",
                "SEARCH[Location](AREA[LocationCity]Ulm AND AREA[LocationStatus]completed)",
                "NOT ALL"
            })
    void doesNotMatch(String expression) {
        assertThat(isMatch(expression)).isFalse();
    }

    private boolean isMatch(String expression) {
        return study.matches(
                ExpressionParser.parse(expression), Areas.registered().requireArea("BasicSearch"));
    }
}
