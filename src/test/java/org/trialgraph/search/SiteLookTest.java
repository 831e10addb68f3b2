package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.SiteLook;
import org.trialgraph.search.filter.TrialFilter;
import org.trialgraph.search.order.SortOrder;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.LocationPredicate;
import org.trialgraph.trial.place.NearInput;

/// Sites may be looked at in two ways, and both find the same.
@QuarkusTest
class SiteLookTest {

    private static final int TRIALS = 120;

    /// Of every trial but each third; of the others one alone.
    private static final int SITES = 80;

    private static final NearInput SEA = new NearInput(10.0, 20.0, 100.0);

    private static final String PAGE = """
            query ($after: String) {
              trials(where: {location: {near: {latitude: 10, longitude: 20, radiusKm: 100}}}, first: 7, after: $after) {
                nodes { nctId } pageInfo { hasNextPage endCursor } } }""";

    @Inject
    HeldTrials held;

    @Inject
    SearchRepository repository;

    @BeforeEach
    void trialsWithSites() {
        held.json(IntStream.range(0, TRIALS).mapToObj(SiteLookTest::study).collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void bothWaysFindTheSame() {
        for (var near : List.of(SEA, new NearInput(10.4, 20.0, 30.0), new NearInput(-50.0, 0.0, 10.0))) {
            assertThat(page(near, SiteLook.BY_TRIAL))
                    .isEqualTo(page(near, SiteLook.TOGETHER))
                    .hasSize(near.latitude() < 0 ? 0 : 2 * TRIALS / 3);
        }
    }

    @Test
    void pagesOfManySitesHaveEachTrialOnceInTheirOrder() {
        assertThat(repository.hasSites(5_000, sites(SEA))).isTrue();

        List<String> walked = new ArrayList<>();
        JsonNode page;
        String after = null;
        do {
            page = data(PAGE, after == null ? Map.of() : Map.of("after", after)).get("trials");
            page.get("nodes").forEach(node -> walked.add(node.get("nctId").textValue()));
            after = page.at("/pageInfo/endCursor").textValue();
        } while (page.at("/pageInfo/hasNextPage").booleanValue());

        assertThat(walked)
                .isEqualTo(IntStream.range(0, TRIALS)
                        .filter(number -> number % 3 > 0)
                        .mapToObj(SiteLookTest::id)
                        .toList()
                        .reversed());
    }

    @Test
    void sitesAreManyFromANumberOn() {
        var one = sites(new NearInput(50.0, 20.0, 10.0));

        assertThat(repository.hasSites(TRIALS / 3, one)).isTrue();
        assertThat(repository.hasSites(TRIALS / 3 + 1, one)).isFalse();
    }

    private List<FoundTrial> page(NearInput near, SiteLook look) {
        var search = Search.of(CompiledQuery.of(null), TrialFilter.forPeople(null, null, null, near));
        return repository.page(search.predicate(new Bindings(), look), SortOrder.of(List.of(), null), false, TRIALS);
    }

    private static LocationPredicate sites(NearInput near) {
        return LocationPredicate.of(new LocationFilter(null, null, null, null, null, near), "");
    }

    private static String id(int number) {
        return "NCT%08d".formatted(99_000_001 + number);
    }

    private static String study(int number) {
        int sites = number % 3 == 0 ? 1 : SITES;
        double latitude = number % 3 == 0 ? 50 : 10;
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "%s", "briefTitle": "Tea by the sea"},
                  "statusModule": {"overallStatus": "RECRUITING", "lastUpdatePostDateStruct": {"date": "2025-01-01"}},
                  "contactsLocationsModule": {"locations": [%s]}}}""".formatted(
                        id(number),
                        IntStream.range(0, sites)
                                .mapToObj(site -> """
                                        {"facility": "Clinic %d", "city": "Erehwon", "country": "Nowhere",
                                         "geoPoint": {"lat": %s, "lon": 20}}""".formatted(site, latitude + site / 200.0))
                                .collect(Collectors.joining(",")));
    }
}
