package org.trialgraph.trial.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;

@QuarkusTest
class LocationFieldsTest {

    private static final String SITES = """
            query($first: Int, $after: String, $where: LocationFilter) {
              trial(id: "NCT99000001") {
                locations(first: $first, after: $after, where: $where) {
                  totalCount nodes { city contacts { name role phone phoneExt email } }
                  pageInfo { hasNextPage hasPreviousPage endCursor }
                }
              }
            }""";

    @Inject
    HeldTrials held;

    @BeforeEach
    void trialWithFourSites() {
        held.json("""
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT99000001"},
                  "contactsLocationsModule": {"locations": [
                    {"facility": "100% Example Clinic", "city": "Paris", "state": "Ile", "country": "France",
                     "status": "RECRUITING", "geoPoint": {"lat": 48.8566, "lon": 2.3522},
                     "contacts": [{"name": "Ann Invented", "role": "CONTACT", "phone": "555-0100", "phoneExt": "7"}]},
                    {"city": "Lyon", "country": "France", "status": "COMPLETED",
                     "geoPoint": {"lat": 45.7640, "lon": 4.8357}},
                    {"city": "Suva", "country": "Fiji", "geoPoint": {"lat": -18.1416, "lon": 178.4419}},
                    {"city": "Apia", "country": "Samoa", "geoPoint": {"lat": -13.8333, "lon": -171.7667}}]}}}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"city": {"eq": "PARIS"}}                                              | Paris
            {"city": {"in": ["lyon", "Suva"]}}                                     | Lyon,Suva
            {"facility": {"contains": "100%"}}                                     | Paris
            {"facility": {"contains": "1_0"}}                                      |
            {"facility": {"isNull": true}}                                         | Lyon,Suva,Apia
            {"facility": {"isNull": false}}                                        | Paris
            {"country": {"eq": "France"}, "city": {"contains": "y"}}               | Lyon
            {"status": ["RECRUITING"]}                                             | Paris
            {"status": []}                                                         |
            {"city": {"in": []}}                                                   |
            {"near": {"latitude": 48.85, "longitude": 2.35, "radiusKm": 10}}       | Paris
            {"near": {"latitude": 48.85, "longitude": 2.35, "radiusKm": 400}}      | Paris,Lyon
            {"near": {"latitude": -16, "longitude": 180, "radiusKm": 1000}}        | Suva,Apia
            {"near": {"latitude": -14, "longitude": -172, "radiusKm": 1200}}       | Suva,Apia
            {"near": {"latitude": -18, "longitude": 178, "radiusKm": 1200}}        | Suva,Apia
            {"near": {"latitude": -18, "longitude": 178, "radiusKm": 500}}         | Suva
            {"near": {"latitude": 90, "longitude": 12, "radiusKm": 4600}}          | Paris
            {"near": {"latitude": -80, "longitude": -2, "radiusKm": 9200}}         | Suva
            {"near": {"latitude": 0, "longitude": 0, "radiusKm": 20040}}           | Paris,Lyon,Suva,Apia
            """)
    void filterHoldsForEverySite(String where, String cities) {
        var sites = sites(Map.of("where", org.trialgraph.GraphQl.json(where)));

        assertThat(cities(sites)).isEqualTo(cities == null ? List.of() : List.of(cities.split(",")));
        assertThat(sites.get("totalCount").asInt()).isEqualTo(cities(sites).size());
    }

    @Test
    void pagesTogetherAreAllSitesInRegisteredOrder() {
        var first = sites(Map.of("first", 3));
        var second = sites(
                Map.of("first", 3, "after", first.at("/pageInfo/endCursor").asText()));

        assertThat(cities(first)).containsExactly("Paris", "Lyon", "Suva");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(cities(second)).containsExactly("Apia");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(second.get("totalCount").asInt()).isEqualTo(4);
    }

    @Test
    void contactsAreThoseOfTheSite() {
        var nodes = sites(Map.of()).get("nodes");

        assertThat(nodes.get(0).get("contacts")).isEqualTo(org.trialgraph.GraphQl.json("""
                [{"name": "Ann Invented", "role": "CONTACT", "phone": "555-0100", "phoneExt": "7", "email": null}]"""));
        assertThat(nodes.get(1).get("contacts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"latitude\": 91, \"longitude\": 0, \"radiusKm\": 1}",
                "{\"latitude\": 0, \"longitude\": -181, \"radiusKm\": 1}",
                "{\"latitude\": 0, \"longitude\": 0, \"radiusKm\": 0}",
                "{\"latitude\": 0, \"longitude\": 0, \"radiusKm\": 30000}"
            })
    void circleThatIsNoneIsRefused(String near) {
        var answer = answer(SITES, Map.of("where", Map.of("near", org.trialgraph.GraphQl.json(near))));

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        assertThat(answer(SITES, Map.of("after", "dHJpYWxzfDM"))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("BAD_CURSOR");
    }

    private static JsonNode sites(Map<String, ?> variables) {
        return data(SITES, new HashMap<>(variables)).at("/trial/locations");
    }

    private static List<String> cities(JsonNode sites) {
        return StreamSupport.stream(sites.get("nodes").spliterator(), false)
                .map(site -> site.get("city").asText())
                .toList();
    }
}
