package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

/// Values that are easily counted, compared or found wrongly.
@QuarkusTest
class SearchedValuesTest {

    @Inject
    HeldTrials held;

    @Test
    void countryThatNoLongerTakesPartIsNotCounted() {
        held.json("""
                {"protocolSection": {
                   "identificationModule": {"nctId": "NCT99000001", "briefTitle": "Tea"},
                   "contactsLocationsModule": {"locations": [{"country": "Germany"}, {"country": "Germany"}]}},
                 "derivedSection": {"miscInfoModule": {"removedCountries": ["France", "Germany"]}}}""");

        assertThat(data("{ trials { facets(fields: [COUNTRY]) { values { value count } } } }")
                        .at("/trials/facets/0/values"))
                .isEqualTo(json("""
                        [{"value": "Germany", "count": 1}]"""));
    }
}
