package org.trialgraph.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource({
        "17 Years, 17.9, true",
        "17 Years, 18, false",
        "1 Year, 1.5, true",
        "1 Year, 2, false",
        "30 Months, 2.5, true",
        "30 Months, 2.7, false",
        "36 Months, 3.5, false",
        "52 Weeks, 0.9, true",
        "52 Weeks, 1.5, false",
        "N/A, 120.5, true"
    })
    void upperAgeInYearsAloneIncludesAllOfItsLastYear(String limit, double age, boolean found) {
        held.json("""
                {"protocolSection": {
                   "identificationModule": {"nctId": "NCT99000001", "briefTitle": "Tea"},
                   "eligibilityModule": {"maximumAge": "%s"}}}""".formatted(limit));

        assertThat(total(Map.of("where", Map.of("ageYears", age)))).isEqualTo(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "covid-19, 2",
        "COVID19, 1",
        "covid 19, 1",
        "covid, 0",
        "19, 0",
        "Long covid-19, 0",
        "a-b c-d e-f g-h i-j, 1",
        "a-b c-d e-f g-h, 0"
    })
    void whollyNamedConditionsMayLackTheirHyphens(String name, int found) {
        held.json("""
                [{"protocolSection": {"identificationModule": {"nctId": "NCT99000001", "briefTitle": "Tea"},
                   "conditionsModule": {"conditions": ["COVID-19"]}}},
                 {"protocolSection": {"identificationModule": {"nctId": "NCT99000002", "briefTitle": "Tea"},
                   "conditionsModule": {"conditions": ["Sleep", "COVID19"]}}},
                 {"protocolSection": {"identificationModule": {"nctId": "NCT99000003", "briefTitle": "Tea"},
                   "conditionsModule": {"conditions": ["A-B C-D E-F G-H I-J", "Covid 19 Stress Syndrome"]}}}]""");

        assertThat(total(Map.of("query", Map.of("term", "AREA[Condition]COVERAGE[FullMatch]\"%s\"".formatted(name)))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXPANSION[None]Teas                                       | 1
            EXPANSION[None]teas                                       | 0
            EXPANSION[None]Tea                                        | 2
            EXPANSION[Term]teas                                       | 3
            EXPANSION[None]Café                                       | 1
            EXPANSION[None]Cafe                                       | 0
            EXPANSION[Term]cafe                                       | 1
            EXPANSION[None]"in the Café"                              | 1
            EXPANSION[None]"the in Café"                              | 0
            EXPANSION[None]A+B                                        | 1
            EXPANSION[None]"A B"                                      | 0
            NOT EXPANSION[None]Teas                                   | 2
            COVERAGE[StartsWith]EXPANSION[None]Green                  | 1
            COVERAGE[StartsWith]EXPANSION[None]Tea                    | 1
            COVERAGE[EndsWith]EXPANSION[None]Tea                      | 1
            AREA[BriefTitle]COVERAGE[FullMatch]EXPANSION[None]"Green Tea" | 1
            AREA[BriefTitle]COVERAGE[FullMatch]EXPANSION[None]"Green tea" | 0
            SEARCH[Location](AREA[LocationCity]EXPANSION[None]Town)   | 1
            SEARCH[Location](AREA[LocationCity]EXPANSION[None]town)   | 0
            AREA[LocationContactName]EXPANSION[None]"Ms Green"        | 1
            """)
    void whatIsNotExpandedIsTheVeryText(String term, int found) {
        held.json("""
                [{"protocolSection": {"identificationModule": {"nctId": "NCT99000001", "briefTitle": "Green Tea"}}},
                 {"protocolSection": {"identificationModule": {"nctId": "NCT99000002", "briefTitle": "Many Teas in  the\\tCafé"}}},
                 {"protocolSection": {"identificationModule": {"nctId": "NCT99000003", "briefTitle": "Tea, A+B"},
                   "contactsLocationsModule": {"locations": [
                     {"city": "Upper Town", "contacts": [{"name": "Ms Green", "role": "CONTACT"}]}]}}}]""");

        assertThat(total(Map.of("query", Map.of("term", term)))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AREA[LocationCity]COVERAGE[FullMatch]\"Upper Town120\"",
                "AREA[LocationCity]COVERAGE[FullMatch]\"upper-TOWN120\"",
                "AREA[LocationStatus]RECRUITING"
            })
    void valueOfTheLastOfManySitesIsFoundWhole(String term) {
        var sites = IntStream.rangeClosed(1, 120)
                .mapToObj(site -> """
                        {"city": "Upper Town%d", "status": "%s"}""".formatted(site, site < 120 ? "COMPLETED" : "RECRUITING"))
                .collect(joining(","));
        held.json("""
                {"protocolSection": {
                   "identificationModule": {"nctId": "NCT99000001", "briefTitle": "Tea"},
                   "contactsLocationsModule": {"locations": [%s]}}}""".formatted(sites));

        assertThat(total(Map.of("query", Map.of("term", term)))).isEqualTo(1);
    }

    @Test
    void rankingBeginsWithTheWorstWhereItIsAskedTo() {
        held.json("""
                [{"protocolSection": {"identificationModule": {"nctId": "NCT99000001", "briefTitle": "Tea"}}},
                 {"protocolSection": {"identificationModule": {"nctId": "NCT99000002", "briefTitle": "Much of tea and other herbs"}}}]""");

        assertThat(ranked("DESC")).containsExactly("NCT99000001", "NCT99000002");
        assertThat(ranked("ASC")).containsExactly("NCT99000002", "NCT99000001");
    }

    private static List<String> ranked(String direction) {
        return data(
                        "query($direction: OrderDirection) { trials(query: {term: \"tea\"},"
                                + " orderBy: {field: RELEVANCE, direction: $direction}) { nodes { nctId } } }",
                        Map.of("direction", direction))
                .findValuesAsText("nctId");
    }

    private static int total(Map<String, ?> search) {
        return data(
                        "query($query: TrialQuery, $where: TrialFilter) { trials(query: $query, where: $where) { totalCount } }",
                        search)
                .at("/trials/totalCount")
                .intValue();
    }
}
