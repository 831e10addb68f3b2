package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;

/// A page of trials costs the same number of SQL statements whatever its size.
@QuarkusTest
class StatementCountTest {

    private static final String EVERYTHING = """
            query($first: Int) {
              trials(first: $first) {
                totalCount facets(fields: [STATUS, COUNTRY]) { values { count } }
                nodes {
                  id nctId briefSummary detailedDescription
                  conditions { id name trials(first: 2) { nodes { nctId } pageInfo { hasNextPage } } } meshTerms { term } design { allocation masking { level } }
                  arms { label interventions { name arms { label } } }
                  interventions { name arms { label interventions { name } } }
                  outcomes { measure } primary: outcomes(kind: PRIMARY) { measure }
                  eligibility {
                    text minimumAge { years }
                    criteria { text children { text children { text } } }
                    exclusion: criteria(kind: EXCLUSION) { text }
                  }
                  sponsors { name } leadSponsor { name } responsibleParty { name }
                  investigators { name trials(first: 1) { nodes { nctId } } } contacts { name }
                  locations(first: 3) { totalCount nodes { city contacts { name } } }
                  countries { name } identifiers { value register link }
                  references { citation } links { url } availableData { url } documents { type }
                  ipdSharing { plan } oversight { hasDmc }
                  organization { name } browseTopics { name } violations { type }
                  results {
                    status dueBy limitations certainAgreement { restrictionType } pointOfContact { title }
                    submissions { submitted { text } } unpostedEvents { type }
                    participantFlow {
                      groups { id }
                      periods { milestones { counts { subjects } } dropWithdrawals { counts { subjects } } }
                    }
                    baseline {
                      groups { id } denominators { counts { number } }
                      measures { ...Numbers }
                    }
                    outcomeMeasures {
                      groups { id } analyses { pValue }
                      measure { ...Numbers }
                    }
                    adverseEvents {
                      groups { id } serious { stats { affected } } other { stats { affected } }
                    }
                  }
                  source { url }
                  versions(first: 2) { totalCount nodes { changedModules changes { path } } }
                  asOf(date: "2030-01-01") { document } changes(from: "2026-01-01") { changes { path } }
                }
              }
            }
            fragment Numbers on Measure {
              denominators { counts { number } }
              classes { denominators { counts { number } } categories { measurements { value } } }
            }""";

    private static final String RESULTS = """
            "resultsSection": {
              "participantFlowModule": {
                "groups": [{"id": "FG000"}],
                "periods": [{
                  "milestones": [{"type": "STARTED", "achievements": [{"groupId": "FG000", "numSubjects": "9"}]}],
                  "dropWithdraws": [{"type": "Moved", "reasons": [{"groupId": "FG000", "numSubjects": "1"}]}]}]},
              "baselineCharacteristicsModule": {
                "groups": [{"id": "BG000"}],
                "denoms": [{"units": "Participants", "counts": [{"groupId": "BG000", "value": "8"}]}],
                "measures": [{"title": "Age", "classes": [{
                  "denoms": [{"units": "Participants", "counts": [{"groupId": "BG000", "value": "7"}]}],
                  "categories": [
                  {"measurements": [{"groupId": "BG000", "value": "50"}]}]}]}]},
              "outcomeMeasuresModule": {"outcomeMeasures": [
                {"type": "PRIMARY", "title": "M", "groups": [{"id": "OG000"}],
                 "denoms": [{"units": "Participants", "counts": [{"groupId": "OG000", "value": "6"}]}],
                 "classes": [{"categories": [
                  {"measurements": [{"groupId": "OG000", "value": "1"}]}]}],
                 "analyses": [{"groupIds": ["OG000"], "pValue": "0.5"}]},
                {"type": "SECONDARY", "title": "N", "groups": [{"id": "OG000"}], "classes": [{"categories": [
                  {"measurements": [{"groupId": "OG000", "value": "2"}]}]}]}]},
              "adverseEventsModule": {
                "eventGroups": [{"id": "EG000"}],
                "seriousEvents": [{"term": "Fall", "stats": [{"groupId": "EG000", "numAffected": 1}]}],
                "otherEvents": [{"term": "Cough", "stats": [{"groupId": "EG000", "numAffected": 2}]}]},
              "moreInfoModule": {"limitationsAndCaveats": {"description": "Invented."}}}""";

    private static final String ANNOTATIONS = """
            "annotationSection": {"annotationModule": {
              "unpostedAnnotation": {"unpostedEvents": [{"type": "RELEASE", "date": "2026-01-01"}]},
              "violationAnnotation": {"violationEvents": [{"type": "VIOLATION_IDENTIFIED"}]}}},
            "derivedSection": {
              "miscInfoModule": {"submissionTracking": {"submissionInfos": [{"releaseDate": "2026-01-01"}]}},
              "conditionBrowseModule": {"browseBranches": [{"abbrev": "All", "name": "All Conditions"}]}}""";

    @Inject
    HeldTrials held;

    @Inject
    SessionFactory sessions;

    @Test
    void everyNestedListCostsAsManyStatementsForHundredTrialsAsForOne(TestReporter report) {
        held.json(hundredTrials("2025-12-01"));
        held.more(hundredTrials("2026-01-01"));

        statementsFor(1); // from now on totals and facets are known
        var one = statementsFor(1);
        report.publishEntry("SQL statements for a page with every nested list", String.valueOf(one));
        assertThat(one).isPositive().isEqualTo(statementsFor(10)).isEqualTo(statementsFor(100));
    }

    private long statementsFor(int first) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        JsonNode page = data(EVERYTHING, Map.of("first", first)).get("trials");
        assertThat(page.get("nodes")).hasSize(first).allSatisfy(node -> {
            assertThat(node.get("arms")).hasSize(2);
            assertThat(node.at("/locations/nodes")).hasSize(3);
            assertThat(node.at("/results/outcomeMeasures")).hasSize(2);
            assertThat(node.findValues("value")).hasSize(4); // an identifier's and those of three measurements
            assertThat(node.findValues("number")).hasSize(3);
            assertThat(node.findValues("affected")).hasSize(2);
            assertThat(node.at("/versions/nodes/0/changes")).hasSize(1);
            assertThat(node.get("availableData")).hasSize(1);
            assertThat(node.get("browseTopics")).hasSize(1);
            assertThat(node.get("violations")).hasSize(1);
            assertThat(node.at("/results/submissions")).hasSize(1);
            assertThat(node.at("/results/unpostedEvents")).hasSize(1);
        });
        return statistics.getPrepareStatementCount();
    }

    /// A hundred trials with something in every list.
    private static String hundredTrials(String posted) {
        var studies = IntStream.rangeClosed(1, 100)
                .mapToObj("NCT9901%04d"::formatted)
                .map(id -> """
                        {"protocolSection": {
                          "identificationModule": {"nctId": "%s", "briefTitle": "Invented", "orgStudyIdInfo": {"id": "I-1"}},
                          "statusModule": {"lastUpdatePostDateStruct": {"date": "%s"}},
                          "descriptionModule": {"briefSummary": "Invented.", "detailedDescription": "Invented."},
                          "conditionsModule": {"conditions": ["Invented disease"]},
                          "designModule": {"studyType": "INTERVENTIONAL", "designInfo": {"allocation": "RANDOMIZED"}},
                          "armsInterventionsModule": {
                            "armGroups": [{"label": "A"}, {"label": "B"}],
                            "interventions": [{"type": "DRUG", "name": "X", "armGroupLabels": ["A", "B"]}]},
                          "outcomesModule": {"primaryOutcomes": [{"measure": "Invented measure"}]},
                          "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* one\\n  * two"},
                          "sponsorCollaboratorsModule": {"leadSponsor": {"name": "S"},
                            "responsibleParty": {"type": "SPONSOR"}},
                          "contactsLocationsModule": {
                            "centralContacts": [{"name": "C"}], "overallOfficials": [{"name": "O"}],
                            "locations": [{"city": "E", "country": "L", "contacts": [{"name": "C"}]},
                              {"city": "F", "country": "L"}, {"city": "G", "country": "L"}, {"city": "H"}]},
                          "referencesModule": {"availIpds": [{"id": "D"}]}
                        }, %s, %s}""".formatted(id, posted, RESULTS, ANNOTATIONS))
                .collect(Collectors.joining(","));
        return "{\"studies\": [" + studies + "]}";
    }
}
