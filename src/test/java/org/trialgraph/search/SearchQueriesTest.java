package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;

/// Six invented trials, numbered 1 to 6, and what finds them.
@QuarkusTest
class SearchQueriesTest {

    private static final String TRIALS = """
            {"studies": [
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000001", "briefTitle": "Blue tea for spring fatigue",
                  "acronym": "BLUE", "orgStudyIdInfo": {"id": "TEA-01"}},
                "statusModule": {"overallStatus": "RECRUITING", "startDateStruct": {"date": "2022-05"},
                  "studyFirstPostDateStruct": {"date": "2022-01-01"}, "lastUpdatePostDateStruct": {"date": "2025-06-01"}},
                "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Erewhon University", "class": "OTHER"}},
                "descriptionModule": {"briefSummary": "Does blue tea help? It < may."},
                "conditionsModule": {"conditions": ["Fatigue", "Diabetes Mellitus, Type 2"], "keywords": ["tea"]},
                "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE1", "PHASE2"], "enrollmentInfo": {"count": 40}},
                "armsInterventionsModule": {"interventions": [{"type": "DRUG", "name": "CTL-019"}]},
                "eligibilityModule": {"sex": "ALL", "minimumAge": "18 Years", "maximumAge": "75 Years", "stdAges": ["ADULT", "OLDER_ADULT"], "healthyVolunteers": false},
                "contactsLocationsModule": {
                  "overallOfficials": [{"name": "Ada Quill, MD", "role": "PRINCIPAL_INVESTIGATOR"}],
                  "locations": [
                    {"facility": "Hill Clinic", "city": "Ulm", "country": "Germany", "status": "RECRUITING", "geoPoint": {"lat": 48.4, "lon": 10.0}},
                    {"facility": "Sea Clinic", "city": "Nice", "country": "France", "status": "COMPLETED", "geoPoint": {"lat": 43.7, "lon": 7.27}}]}}},
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000002", "briefTitle": "Green tea in diabetic children"},
                "statusModule": {"overallStatus": "NOT_YET_RECRUITING", "startDateStruct": {"date": "2024-02-01"}, "lastUpdatePostDateStruct": {"date": "2025-05-01"}},
                "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Acme Teas", "class": "INDUSTRY"}},
                "conditionsModule": {"conditions": ["Diabetes"]},
                "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"], "enrollmentInfo": {"count": 12}},
                "armsInterventionsModule": {"interventions": [{"type": "DIETARY_SUPPLEMENT", "name": "Green tea"}]},
                "eligibilityModule": {"sex": "FEMALE", "minimumAge": "6 Months", "maximumAge": "17 Years", "stdAges": ["CHILD"], "healthyVolunteers": true},
                "contactsLocationsModule": {"locations": [{"facility": "Kid House", "city": "Bonn", "country": "Germany", "geoPoint": {"lat": 50.73, "lon": 7.1}}]}}},
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000003", "briefTitle": "Breast cancer screening", "nctIdAliases": ["NCT98000003"]},
                "statusModule": {"overallStatus": "COMPLETED", "lastUpdatePostDateStruct": {"date": "2025-04-01"}},
                "conditionsModule": {"conditions": ["Breast Cancer"]},
                "designModule": {"studyType": "OBSERVATIONAL"}}},
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000004", "briefTitle": "Cancer of the breast: β-blockers"},
                "statusModule": {"overallStatus": "TERMINATED", "lastUpdatePostDateStruct": {"date": "2025-03-01"}},
                "conditionsModule": {"conditions": ["Cancer of Breast"]},
                "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE3"]}}},
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000005", "briefTitle": "A study of sleep in Nice people"},
                "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-02-01"}},
                "conditionsModule": {"conditions": ["Insomnia"]}}},
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000006", "briefTitle": "Épinière pain"},
                "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-01-01"}},
                "conditionsModule": {"conditions": ["Pain"]},
                "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* Diabetes is no obstacle"}}}
            ]}""";

    @Inject
    HeldTrials held;

    @BeforeEach
    void sixTrials() {
        held.json(TRIALS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            term      | tea                                             | 1 2
            term      | TEAS                                            | 1 2
            term      | tea AND NOT green                               | 1
            term      | "blue tea"                                      | 1
            term      | tea blue                                        | 1
            term      | "tea blue"                                      |
            term      | fatigue OR insomnia                             | 1 5
            term      | NCT99000003                                     | 3
            term      | ctl019                                          | 1
            term      | CTL-019                                         | 1
            term      | "ctl 019"                                       | 1
            term      | beta blocker                                    | 4
            term      | epiniere                                        | 6
            term      | of                                              | 4 5
            term      | study of sleep                                  | 5
            condition | breast cancer                                   | 3 4
            condition | "breast cancer"                                 | 3
            condition | diabetes                                        | 1 2
            term      | AREA[EligibilityCriteria]diabetes               | 6
            term      | AREA[BriefTitle]nice                            | 5
            term      | AREA[LocationCity]nice                          | 1
            term      | AREA[Condition]COVERAGE[FullMatch]diabetes      | 2
            term      | AREA[Condition]COVERAGE[StartsWith]diabetes     | 1 2
            term      | AREA[Condition]COVERAGE[EndsWith]breast         | 4
            term      | AREA[Phase]"Phase 2"                            | 1 2
            term      | AREA[Phase]PHASE2                               | 1 2
            term      | AREA[Phase:size]2                               | 1
            term      | AREA[OverallStatus]RECRUITING                   | 1
            term      | AREA[StartDate]2022                             | 1
            term      | AREA[StartDate]RANGE[2022-05-01,MAX]            | 1 2
            term      | AREA[StartDate]RANGE[MIN,2023]                  | 1
            term      | AREA[Phase]"Phase 2 3"                          |
            term      | AREA[StartDate]MISSING                          | 3 4 5 6
            term      | AREA[Acronym]RANGE[MIN,MAX]                     | 1
            term      | AREA[IdSearch]RANGE[MIN,MAX]                    | 1 2 3 4 5 6
            term      | AREA[Location]MISSING                           | 3 4 5 6
            term      | AREA[LocationGeoPoint]MISSING                   | 3 4 5 6
            term      | AREA[LeadSponsor]RANGE[MIN,MAX]                 | 1 2
            term      | AREA[BaselineCharacteristicsModule]MISSING      | 1 2 3 4 5 6
            term      | AREA[Collaborator:size]0                        | 1 2 3 4 5 6
            term      | AREA[BriefTitle]COVERAGE[StartsWith](COVERAGE[Contains](children tea)) | 2
            term      | AREA[Acronym]MISSING                            | 2 3 4 5 6
            term      | AREA[MinimumAge]RANGE[MIN,1 year]               | 2
            term      | AREA[EnrollmentCount]RANGE[13,MAX]              | 1
            term      | AREA[HealthyVolunteers]true                     | 2
            term      | AREA[HealthyVolunteers]f                        | 1
            term      | AREA[LastUpdatePostDate]RANGE[2025-05,MAX]      | 1 2
            term      | AREA[PatientRegistry]MISSING                    | 1 2 3 4 5 6
            term      | SEARCH[Location](AREA[LocationCity]Ulm AND AREA[LocationStatus]RECRUITING)  | 1
            term      | SEARCH[Location](AREA[LocationCity]Nice AND AREA[LocationStatus]RECRUITING) |
            term      | SEARCH[Location](AREA[LocationFacility]clinics AND AREA[LocationCity]nice)  | 1
            term      | SEARCH[Location](AREA[LocationCity]ul)          |
            term      | SEARCH[Location](AREA[LocationCity]COVERAGE[FullMatch]ulm AND NOT DISTANCE[48.4,10,1km]) |
            term      | SEARCH[Location](AREA[LocationStatus]MISSING)   | 2
            term      | SEARCH[Location](AREA[LocationCity]Bonn AND SEARCH[Study]AREA[EnrollmentCount]12) | 2
            term      | AREA[LocationGeoPoint]DISTANCE[48.4,10,50mi]    | 1
            term      | ALL                                             | 1 2 3 4 5 6
            term      | NOT tea                                         | 3 4 5 6
            location  | Germany                                         | 1 2
            sponsor   | acme                                            | 2
            id        | TEA-01                                          | 1
            id        | NCT98000003                                     | 3
            """)
    void textFindsTrials(String area, String text, String numbers) {
        var found = data(
                        "query($query: TrialQuery) { trials(query: $query) { totalCount nodes { nctId } } }",
                        Map.of("query", Map.of(area, text)))
                .get("trials");

        assertThat(numbers(found)).containsExactlyInAnyOrderElementsOf(wanted(numbers));
        assertThat(found.get("totalCount").intValue()).isEqualTo(wanted(numbers).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AREA[LocationCity]COVERAGE[FullMatch]City299",
                "AREA[LocationFacility]\"Hill House 299\"",
                "AREA[LocationSearch]EXPANSION[Term](hill houses 299)",
                "COVERAGE[EndsWith](house 299)",
                "AREA[LocationCountry]\"United Kingdom\"",
                "AREA[LocationStatus]withdrawn",
                "SEARCH[Location](AREA[LocationCity]City299 AND AREA[LocationStatus]WITHDRAWN)"
            })
    void endOfALongListIsSearchedToo(String text) {
        var site = """
                {"facility": "Hill House %1$d", "city": "City%1$d", "country": "%2$s", "status": "%3$s"}""";
        held.more("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000007"},
                  "contactsLocationsModule": {"locations": [%s,%s]}}}""".formatted(
                        IntStream.range(0, 299)
                                .mapToObj(number -> site.formatted(number, "United States", "RECRUITING"))
                                .collect(Collectors.joining(",")),
                        site.formatted(299, "United Kingdom", "WITHDRAWN")));

        assertThat(numbers(data(
                                "query($text: String) { trials(query: {term: $text}) { nodes { nctId } } }",
                                Map.of("text", text))
                        .get("trials")))
                .containsExactly(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: [RECRUITING, COMPLETED]                                | 1 3
            studyType: [OBSERVATIONAL]                                     | 3
            phase: [PHASE2]                                                | 1 2
            sex: [FEMALE]                                                  | 2
            ageYears: 75.5                                                 | 1 3 4 5 6
            ageYears: 0.4                                                  | 3 4 5 6
            ageYears: 10                                                   | 2 3 4 5 6
            healthyVolunteers: true                                        | 2
            standardAge: [CHILD]                                           | 2
            condition: {eq: "diabetes"}                                    | 2
            condition: {contains: "cancer"}                                | 3 4
            condition: {in: ["pain", "insomnia"]}                          | 5 6
            condition: {contains: "%"}                                     |
            intervention: {contains: "tea"}                                | 2
            intervention: {isNull: true}                                   | 3 4 5 6
            interventionType: [DRUG]                                       | 1
            sponsor: {contains: "acme"}                                    | 2
            sponsorClass: [INDUSTRY, OTHER]                                | 1 2
            investigator: {contains: "quill"}                              | 1
            enrollment: {min: 13}                                          | 1
            enrollment: {max: 39}                                          | 2
            start: {from: "2023-01-01"}                                    | 2
            start: {isNull: true}                                          | 3 4 5 6
            lastUpdatePosted: {from: "2025-03-01", to: "2025-04-30"}       | 3 4
            firstPosted: {to: "2022-12-31"}                                | 1
            hasResults: true                                               |
            resultsStatus: [PENDING]                                       | 1 2 3 4 5 6
            location: {city: {eq: "nice"}, status: [COMPLETED]}            | 1
            location: {city: {eq: "nice"}, status: [RECRUITING]}           |
            location: {near: {latitude: 50.7, longitude: 7, radiusKm: 20}} | 2
            ids: ["nct99000004", "tea-01"]                                 | 1 4
            or: [{status: [TERMINATED]}, {phase: [PHASE1]}]                | 1 4
            not: {studyType: [INTERVENTIONAL]}                             | 3 5 6
            and: [{phase: [PHASE2]}, {sex: [ALL]}]                         | 1
            or: []                                                         |
            """)
    void filterFindsTrials(String filter, String numbers) {
        var found = data("{ trials(where: {%s}) { totalCount nodes { nctId } } }".formatted(filter))
                .get("trials");

        assertThat(numbers(found)).containsExactlyInAnyOrderElementsOf(wanted(numbers));
        assertThat(found.get("totalCount").intValue()).isEqualTo(wanted(numbers).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {field: LAST_UPDATE_POSTED}                                    | 1 2 3 4 5 6
            {field: LAST_UPDATE_POSTED, direction: ASC}                    | 6 5 4 3 2 1
            {field: NCT_ID}                                                | 1 2 3 4 5 6
            {field: START}                                                 | 2 1 6 5 4 3
            {field: START, direction: ASC}                                 | 1 2 3 4 5 6
            {field: ENROLLMENT}                                            | 2 1 3 4 5 6
            [{field: ENROLLMENT, direction: DESC}, {field: NCT_ID, direction: DESC}] | 1 2 6 5 4 3
            """)
    void orderIsWalkedPageByPageInBothDirections(String order, String numbers) {
        for (int size : new int[] {1, 2, 4, 100}) {
            assertThat(walk("orderBy: " + order, size, true)).containsExactlyElementsOf(wanted(numbers));
            assertThat(walk("orderBy: " + order, size, false)).containsExactlyElementsOf(wanted(numbers));
        }
    }

    @Test
    void rankingIsWalkedPageByPageInBothDirections() {
        var whole = walk("query: {term: \"tea OR diabetes OR cancer\"}", 100, true);

        assertThat(whole).hasSize(4);
        assertThat(walk("query: {term: \"tea OR diabetes OR cancer\"}", 1, true))
                .isEqualTo(whole);
        assertThat(walk("query: {term: \"tea OR diabetes OR cancer\"}", 3, false))
                .isEqualTo(whole);
    }

    @Test
    void bestAnswerComesFirstWithItsScore() {
        var edges = data("{ trials(query: {term: \"breast cancer\"}) { edges { score node { nctId } } } }")
                .at("/trials/edges");

        assertThat(edges.get(0).at("/node/nctId").textValue()).isEqualTo("NCT99000003");
        assertThat(edges.get(0).get("score").doubleValue())
                .isGreaterThan(edges.get(1).get("score").doubleValue());
        assertThat(data("{ trials { edges { score } } }")
                        .at("/trials/edges/0/score")
                        .isNull())
                .isTrue();
    }

    @Test
    void rankingThatAnImportChangedIsNotContinued() {
        var cursor = data("{ trials(query: {term: \"tea\"}, first: 1) { pageInfo { endCursor } } }")
                .at("/trials/pageInfo/endCursor")
                .textValue();
        held.more("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000007", "briefTitle": "More tea"}}}""");

        assertThat(answer(
                                "query($after: String) { trials(query: {term: \"tea\"}, after: $after) { nodes { nctId } } }",
                                Map.of("after", cursor))
                        .at("/errors/0/extensions/code")
                        .textValue())
                .isEqualTo("STALE_CURSOR");
    }

    @Test
    void facetsCountWhatWasFoundAndLeaveTheirOwnFilterOut() {
        var facets = data("""
                { trials(query: {term: "tea"}, where: {phase: [PHASE1]}) { facets(fields: [PHASE, STATUS, COUNTRY], first: 5) {
                    field values { value label count } } } }""").at("/trials/facets");

        assertThat(facets).isEqualTo(json("""
                [{"field": "PHASE", "values": [
                   {"value": "PHASE2", "label": "Phase 2", "count": 2}, {"value": "PHASE1", "label": "Phase 1", "count": 1}]},
                 {"field": "STATUS", "values": [{"value": "RECRUITING", "label": "Recruiting", "count": 1}]},
                 {"field": "COUNTRY", "values": [
                   {"value": "France", "label": "France", "count": 1}, {"value": "Germany", "label": "Germany", "count": 1}]}]"""));
        assertThat(data("{ trials { facets { field } } }").at("/trials/facets")).hasSize(13);
    }

    @Test
    void nearestMatchingSiteIsTold() {
        var edges = data("""
                { trials(where: {location: {near: {latitude: 43.7, longitude: 7.3, radiusKm: 2000}}}, orderBy: {field: DISTANCE}) {
                    edges { distanceKm nearestLocation { city } node { nctId } } } }""").at("/trials/edges");

        assertThat(edges.findValuesAsText("city")).containsExactly("Nice", "Bonn");
        assertThat(edges.get(0).get("distanceKm").doubleValue()).isBetween(2.0, 3.0);
        assertThat(edges.get(1).get("distanceKm").doubleValue()).isBetween(750.0, 810.0);
    }

    @Test
    void highlightsMarkTheWordsAndEscapeTheRest() {
        assertThat(
                        data("{ trials(query: {term: \"teas\"}, where: {ids: [\"NCT99000001\"]}) { edges { highlights { field fragment } } } }")
                                .at("/trials/edges/0/highlights"))
                .isEqualTo(json("""
                [{"field": "BriefTitle", "fragment": "Blue <mark>tea</mark> for spring fatigue"},
                 {"field": "BriefSummary", "fragment": "Does blue <mark>tea</mark> help? It &lt; may."}]"""));
    }

    @Test
    void patientFindsTrialsThatTakeThem() {
        var found = data("""
                { trialsFor(patient: {ageYears: 9, sex: FEMALE, conditions: ["Diabetes mellitus"]}) {
                    totalCount edges { score } nodes { nctId } } }""").get("trialsFor");

        assertThat(numbers(found)).containsExactly(2);
        assertThat(numbers(
                        data("{ trialsFor(patient: {ageYears: 30, sex: MALE, text: \"tired, has fatigue\"}) { nodes { nctId } } }")
                                .get("trialsFor")))
                .containsExactly(1);
        assertThat(numbers(data("{ trialsFor(patient: {ageYears: 30, text: \"xyzzy\"}) { nodes { nctId } } }")
                        .get("trialsFor")))
                .isEmpty();
    }

    @Test
    void namesLeadToTheOtherTrialsWithThem() {
        held.more("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000007"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "2026-01-01"}},
                  "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Acme Teas"}},
                  "conditionsModule": {"conditions": ["Diabetes"]}}}""");
        var trial = data("""
                { trial(id: "NCT99000002") {
                    conditions { trials(first: 1) { totalCount nodes { nctId } pageInfo { hasNextPage endCursor } } }
                    leadSponsor { trials { nodes { nctId } } }
                    interventions { trials { totalCount nodes { nctId } } } } }""").get("trial");

        assertThat(numbers(trial.at("/conditions/0/trials"))).containsExactly(7);
        assertThat(trial.at("/conditions/0/trials/totalCount").intValue()).isEqualTo(2);
        assertThat(numbers(trial.at("/leadSponsor/trials"))).containsExactly(7, 2);
        assertThat(numbers(trial.at("/interventions/0/trials"))).containsExactly(2);
        var next = data(
                "query($after: String) { trial(id: \"NCT99000002\") { conditions { trials(after: $after) { nodes { nctId } } } } }",
                Map.of(
                        "after",
                        trial.at("/conditions/0/trials/pageInfo/endCursor").textValue()));
        assertThat(numbers(next.at("/trial/conditions/0/trials"))).containsExactly(2);
    }

    @Test
    void completionsBeginWithTheTextOrAreLikeIt() {
        assertThat(data("{ suggest(text: \"diab\") { text kind trialCount } }").get("suggest"))
                .isEqualTo(json("""
                [{"text": "Diabetes", "kind": "CONDITION", "trialCount": 1},
                 {"text": "Diabetes Mellitus, Type 2", "kind": "CONDITION", "trialCount": 1}]"""));
        assertThat(data("{ suggest(text: \"insomna\", kinds: [CONDITION]) { text } }")
                        .findValuesAsText("text"))
                .containsExactly("Insomnia");
        assertThat(data("{ suggest(text: \"%\") { text } }").get("suggest")).isEmpty();
        assertThat(data("{ suggest(text: \"clin\", kinds: [FACILITY, TRIAL, CITY]) { text } }")
                        .findValuesAsText("text"))
                .containsExactly("Hill Clinic", "Sea Clinic");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query: {term: \"tea AND (green\"}",
                "query: {term: \"AREA[Nowhere]x\"}",
                "query: {term: \"AREA[StartDate]RANGE[2024,2020]\"}",
                "query: {term: \"AREA[StartDate]soon\"}",
                "query: {term: \"SEARCH[Location](AREA[LocationContact:size]1)\"}",
                "query: {condition: \"SEARCH[Location](clinic)\"}",
                "first: 0",
                "first: 101",
                "first: 1, last: 1",
                "where: {ageYears: -1}",
                "where: {start: {from: \"2024-01-01\", to: \"2023-01-01\"}}",
                "where: {location: {near: {latitude: 100, longitude: 0, radiusKm: 1}}}",
                "orderBy: {field: DISTANCE}",
                "orderBy: [{field: START}, {field: RELEVANCE}]"
            })
    void whatCannotBeIsRefused(String arguments) {
        var answer = answer("{ trials(" + arguments + ") { nodes { nctId } } }", Map.of());

        assertThat(answer.at("/errors/0/extensions/code").textValue())
                .as(answer.toString())
                .isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "dHJpYWxz", "dHJpYWxzfDF8Mg"})
    void cursorThatWasNotGivenOutIsRefused(String cursor) {
        for (var arguments : List.of("after: $cursor", "query: {term: \"tea\"}, after: $cursor")) {
            var answer = answer(
                    "query($cursor: String) { trials(" + arguments + ") { nodes { nctId } } }",
                    Map.of("cursor", cursor));
            assertThat(answer.at("/errors/0/extensions/code").textValue()).isEqualTo("BAD_CURSOR");
        }
    }

    /// All pages of a size, from one end to the other, in the list's own order.
    private static List<Integer> walk(String arguments, int size, boolean forward) {
        List<Integer> numbers = new ArrayList<>();
        String cursor = null;
        do {
            var page = data(
                            "query($size: Int, $cursor: String) { trials(" + arguments
                                    + (forward ? ", first: $size, after: $cursor" : ", last: $size, before: $cursor")
                                    + ") { nodes { nctId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
                            cursor == null ? Map.of("size", size) : Map.of("size", size, "cursor", cursor))
                    .get("trials");
            numbers.addAll(forward ? numbers.size() : 0, numbers(page));
            boolean more = page.at(forward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage")
                    .booleanValue();
            cursor = more
                    ? page.at(forward ? "/pageInfo/endCursor" : "/pageInfo/startCursor")
                            .textValue()
                    : null;
        } while (cursor != null);
        return numbers;
    }

    private static List<Integer> numbers(JsonNode connection) {
        return connection.get("nodes").findValuesAsText("nctId").stream()
                .map(id -> Integer.parseInt(id.substring(3)) - 99_000_000)
                .toList();
    }

    private static List<Integer> wanted(String numbers) {
        return numbers == null
                ? List.of()
                : List.of(numbers.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
