package org.trialgraph.trial.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

@QuarkusTest
class ResultsFieldsTest {

    /// With every field that holds something registered.
    static final String RESULTS = """
            query($id: String!) {
              trial(id: $id) {
                results {
                  status posted limitations
                  certainAgreement { piSponsorEmployee restrictiveAgreement restrictionType otherDetails }
                  pointOfContact { title organization email phone phoneExt }
                  participantFlow {
                    preAssignmentDetails recruitmentDetails unitsAnalyzed groups { id title description }
                    periods {
                      title
                      milestones { type comment counts { groupId subjects units comment } }
                      dropWithdrawals { reason comment counts { groupId subjects units comment } }
                    }
                  }
                  baseline {
                    population unitsAnalyzed groups { id title description }
                    denominators { ...Counts } measures { ...Numbers }
                  }
                  outcomeMeasures {
                    kind postHoc title description population timeFrame reportingStatus
                    anticipatedPosting { text latest }
                    groups { id title description } measure { ...Numbers } analyses { ...All }
                  }
                  adverseEvents {
                    description timeFrame frequencyThreshold mortalityComment
                    groups {
                      id title description deathsAffected deathsAtRisk
                      seriousAffected seriousAtRisk otherAffected otherAtRisk
                    }
                    serious { ...Event } other { ...Event }
                  }
                }
              }
            }
            fragment Numbers on Measure {
              title description paramType dispersionType unit population unitsAnalyzed
              percentCalculated denominatorUnits denominators { ...Counts }
              classes {
                title denominators { ...Counts }
                categories {
                  title
                  measurements { groupId value number spread lowerLimit upperLimit comment }
                }
              }
            }
            fragment Counts on Denominator { units counts { groupId value number } }
            fragment All on Analysis {
              groupIds groupDescription method comment pValue pValueComment paramType paramValue
              dispersionType dispersionValue estimateComment ciPercent ciSides lowerLimit lowerLimitComment
              upperLimit upperLimitComment testedNonInferiority testType testTypeComment otherAnalysis
            }
            fragment Event on AdverseEvent {
              term organSystem assessment vocabulary notes stats { groupId affected atRisk events }
            }""";

    @Inject
    HeldTrials held;

    @Test
    void allPartsAreGivenAsRegistered() {
        held.json("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}},
                 "resultsSection": {
                  "participantFlowModule": {
                    "preAssignmentDetails": "Run-in", "recruitmentDetails": "One town", "typeUnitsAnalyzed": "Cups",
                    "groups": [{"id": "FG000", "title": "Tea", "description": "Green"}],
                    "periods": [{"title": "First",
                      "milestones": [{"type": "STARTED", "comment": "All", "achievements": [
                        {"groupId": "FG000", "numSubjects": "12", "numUnits": "24", "comment": "One late"}]}],
                      "dropWithdraws": [{"type": "Moved", "comment": "Away", "reasons": [
                        {"groupId": "FG000", "numSubjects": "1"}]}]}]},
                  "baselineCharacteristicsModule": {
                    "populationDescription": "All who came", "groups": [{"id": "BG000", "title": "Tea"}],
                    "denoms": [{"units": "Participants", "counts": [{"groupId": "BG000", "value": "1,012"}]}],
                    "measures": [{"title": "Age", "paramType": "MEAN", "dispersionType": "STANDARD_DEVIATION",
                      "calculatePct": false,
                      "unitOfMeasure": "years", "populationDescription": "Asked", "classes": [{"categories": [
                        {"measurements": [{"groupId": "BG000", "value": "40.5", "spread": "3"}]}]}]}]},
                  "outcomeMeasuresModule": {"outcomeMeasures": [
                    {"type": "PRIMARY", "title": "Cups", "description": "Counted", "populationDescription": "Drinkers",
                     "reportingStatus": "POSTED", "timeFrame": "Day 1", "paramType": "MEDIAN",
                     "dispersionType": "Full Range", "unitOfMeasure": "cups",
                     "groups": [{"id": "OG000", "title": "Tea", "description": "Green"}],
                     "calculatePct": true, "denomUnitsSelected": "Cups", "typeUnitsAnalyzed": "Cups",
                     "denoms": [{"units": "Participants", "counts": [{"groupId": "OG000", "value": "9"}]},
                       {"units": "Cups", "counts": [{"groupId": "OG000", "value": "about 20"}]}],
                     "classes": [{"title": "Morning", "denoms": [{"units": "Cups", "counts": [{"value": "4"}]}],
                      "categories": [{"title": "Small", "measurements": [
                       {"groupId": "OG000", "value": "NA", "lowerLimit": "0", "upperLimit": "2",
                        "comment": "Spilt"}]}]}, {"title": "Evening"}],
                     "analyses": [{"groupIds": ["OG000"], "groupDescription": "Against none",
                       "statisticalMethod": "Sign test", "statisticalComment": "Exact", "pValue": "<0.05",
                       "pValueComment": "One look", "paramType": "Median", "paramValue": "2",
                       "dispersionType": "STANDARD_DEVIATION", "dispersionValue": "1", "estimateComment": "Rough",
                       "ciPctValue": "95", "ciNumSides": "ONE_SIDED", "ciLowerLimit": "1",
                       "ciLowerLimitComment": "Exact", "ciUpperLimit": "NA", "ciUpperLimitComment": "One-sided",
                       "testedNonInferiority": true, "nonInferiorityType": "NON_INFERIORITY",
                       "nonInferiorityComment": "Margin 1", "otherAnalysisDescription": "None"}]},
                    {"type": "POST_HOC", "title": "Biscuits", "reportingStatus": "NOT_POSTED",
                     "anticipatedPostingDate": "2027-02"}]},
                  "adverseEventsModule": {
                    "description": "Asked", "timeFrame": "Day 2", "frequencyThreshold": "5",
                    "allCauseMortalityComment": "None died",
                    "eventGroups": [{"id": "EG000", "title": "Tea", "description": "Green", "deathsNumAffected": 0,
                      "deathsNumAtRisk": 6, "seriousNumAffected": 1, "seriousNumAtRisk": 5, "otherNumAffected": 2,
                      "otherNumAtRisk": 4}],
                    "seriousEvents": [{"term": "Scald", "organSystem": "Injury", "sourceVocabulary": "Own words",
                      "assessmentType": "SYSTEMATIC_ASSESSMENT", "notes": "Hot",
                      "stats": [{"groupId": "EG000", "numEvents": 3, "numAffected": 1, "numAtRisk": 5}]}],
                    "otherEvents": [{"term": "Wakefulness", "stats": [{"groupId": "EG000"}]}]},
                  "moreInfoModule": {
                    "limitationsAndCaveats": {"description": "Few cups"},
                    "certainAgreement": {"piSponsorEmployee": false, "restrictiveAgreement": true,
                      "restrictionType": "OTHER", "otherDetails": "Ask first"},
                    "pointOfContact": {"title": "Ann", "organization": "Teahouse", "email": "ann@example.org",
                      "phone": "555-0100", "phoneExt": "7"}}}}""");

        assertThat(results("NCT99000001")).isEqualTo(json("""
                {"status": "POSTED", "posted": true, "limitations": "Few cups",
                 "certainAgreement": {"piSponsorEmployee": false, "restrictiveAgreement": true,
                   "restrictionType": "OTHER", "otherDetails": "Ask first"},
                 "pointOfContact": {"title": "Ann", "organization": "Teahouse", "email": "ann@example.org",
                   "phone": "555-0100", "phoneExt": "7"},
                 "participantFlow": {
                   "preAssignmentDetails": "Run-in", "recruitmentDetails": "One town", "unitsAnalyzed": "Cups",
                   "groups": [{"id": "FG000", "title": "Tea", "description": "Green"}],
                   "periods": [{"title": "First",
                     "milestones": [{"type": "STARTED", "comment": "All", "counts": [
                       {"groupId": "FG000", "subjects": 12, "units": 24, "comment": "One late"}]}],
                     "dropWithdrawals": [{"reason": "Moved", "comment": "Away", "counts": [
                       {"groupId": "FG000", "subjects": 1, "units": null, "comment": null}]}]}]},
                 "baseline": {
                   "population": "All who came", "unitsAnalyzed": null,
                   "groups": [{"id": "BG000", "title": "Tea", "description": null}],
                   "denominators": [{"units": "Participants", "counts": [
                     {"groupId": "BG000", "value": "1,012", "number": 1012.0}]}],
                   "measures": [{"title": "Age", "description": null, "paramType": "MEAN",
                     "dispersionType": "STANDARD_DEVIATION", "unit": "years", "population": "Asked",
                     "unitsAnalyzed": null, "percentCalculated": false, "denominatorUnits": null,
                     "denominators": [], "classes": [{"title": null, "denominators": [], "categories": [
                       {"title": null, "measurements": [{"groupId": "BG000", "value": "40.5", "number": 40.5,
                         "spread": "3", "lowerLimit": null, "upperLimit": null, "comment": null}]}]}]}]},
                 "outcomeMeasures": [
                   {"kind": "PRIMARY", "postHoc": false, "title": "Cups", "description": "Counted",
                    "population": "Drinkers", "timeFrame": "Day 1", "reportingStatus": "POSTED",
                    "anticipatedPosting": null, "groups": [{"id": "OG000", "title": "Tea", "description": "Green"}],
                    "measure": {"title": "Cups", "description": "Counted", "paramType": "MEDIAN",
                      "dispersionType": "Full Range", "unit": "cups", "population": "Drinkers", "unitsAnalyzed": "Cups",
                      "percentCalculated": true, "denominatorUnits": "Cups",
                      "denominators": [
                        {"units": "Participants", "counts": [{"groupId": "OG000", "value": "9", "number": 9.0}]},
                        {"units": "Cups", "counts": [{"groupId": "OG000", "value": "about 20", "number": null}]}],
                      "classes": [
                        {"title": "Morning",
                         "denominators": [{"units": "Cups", "counts": [{"groupId": "", "value": "4", "number": 4.0}]}],
                         "categories": [{"title": "Small", "measurements": [
                          {"groupId": "OG000", "value": "NA", "number": null, "spread": null, "lowerLimit": "0",
                           "upperLimit": "2", "comment": "Spilt"}]}]},
                        {"title": "Evening", "denominators": [], "categories": []}]},
                    "analyses": [{"groupIds": ["OG000"], "groupDescription": "Against none", "method": "Sign test",
                      "comment": "Exact", "pValue": "<0.05", "pValueComment": "One look", "paramType": "Median",
                      "paramValue": "2", "dispersionType": "STANDARD_DEVIATION", "dispersionValue": "1",
                      "estimateComment": "Rough", "ciPercent": "95", "ciSides": "ONE_SIDED", "lowerLimit": "1",
                      "lowerLimitComment": "Exact", "upperLimit": "NA", "upperLimitComment": "One-sided",
                      "testedNonInferiority": true, "testType": "NON_INFERIORITY", "testTypeComment": "Margin 1",
                      "otherAnalysis": "None"}]},
                   {"kind": "OTHER", "postHoc": true, "title": "Biscuits", "description": null, "population": null,
                    "timeFrame": null, "reportingStatus": "NOT_POSTED",
                    "anticipatedPosting": {"text": "2027-02", "latest": "2027-02-28"}, "groups": [],
                    "measure": {"title": "Biscuits", "description": null, "paramType": null, "dispersionType": null,
                      "unit": null, "population": null, "unitsAnalyzed": null, "percentCalculated": null, "denominatorUnits": null,
                      "denominators": [], "classes": []},
                    "analyses": []}],
                 "adverseEvents": {
                   "description": "Asked", "timeFrame": "Day 2", "frequencyThreshold": "5",
                   "mortalityComment": "None died",
                   "groups": [{"id": "EG000", "title": "Tea", "description": "Green", "deathsAffected": 0,
                     "deathsAtRisk": 6, "seriousAffected": 1, "seriousAtRisk": 5, "otherAffected": 2,
                     "otherAtRisk": 4}],
                   "serious": [{"term": "Scald", "organSystem": "Injury", "assessment": "SYSTEMATIC_ASSESSMENT",
                     "vocabulary": "Own words", "notes": "Hot",
                     "stats": [{"groupId": "EG000", "affected": 1, "atRisk": 5, "events": 3}]}],
                   "other": [{"term": "Wakefulness", "organSystem": null, "assessment": null, "vocabulary": null,
                     "notes": null,
                     "stats": [{"groupId": "EG000", "affected": null, "atRisk": null, "events": null}]}]}}"""));
    }

    @Test
    void trialWithoutResultsHasNoParts() {
        held.json("{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT99000001\"}}}");

        assertThat(results("NCT99000001")).isEqualTo(json("""
                {"status": "PENDING", "posted": false, "limitations": null, "certainAgreement": null,
                 "pointOfContact": null, "participantFlow": null, "baseline": null,
                 "outcomeMeasures": [], "adverseEvents": null}"""));
    }

    @Test
    void groupsOfMeasuresOfOneTrialDoNotMix() {
        held.sample();

        var measures = results("NCT99000007").get("outcomeMeasures");
        assertThat(measures).hasSize(4).allSatisfy(measure -> {
            assertThat(measure.get("groups")).hasSize(4);
            assertThat(measure.at("/measure/classes")).hasSize(1);
        });
        assertThat(measures)
                .extracting(measure -> measure.get("analyses").size())
                .containsExactly(2, 1, 0, 1);
        assertThat(measures.get(2).at("/measure/classes/0/categories"))
                .extracting(category -> category.get("title").asText())
                .containsExactly("Class I", "Class II", "Class III");
    }

    @Test
    void sampleWithPartOfTheResultsHasThatPart() {
        held.sample();

        assertThat(data("""
                {
                  trial(id: "NCT99000013") {
                    results {
                      status limitations baseline { population } adverseEvents { description }
                      participantFlow { periods { milestones { type counts { groupId subjects } } } }
                      outcomeMeasures {
                        kind title reportingStatus anticipatedPosting { text }
                        measure { unit classes { categories { measurements { groupId number lowerLimit upperLimit } } } }
                        analyses { groupIds method pValue testType }
                      }
                    }
                  }
                }""")).isEqualTo(json("""
                {"trial": {"results": {
                  "status": "POSTED", "limitations": null, "baseline": null, "adverseEvents": null,
                  "participantFlow": {"periods": [{"milestones": [
                    {"type": "STARTED", "counts": [{"groupId": "FG000", "subjects": 40},
                      {"groupId": "FG001", "subjects": 40}, {"groupId": "FG002", "subjects": 40}]},
                    {"type": "COMPLETED", "counts": [{"groupId": "FG000", "subjects": 40},
                      {"groupId": "FG001", "subjects": 39}, {"groupId": "FG002", "subjects": 40}]},
                    {"type": "NOT COMPLETED", "counts": [{"groupId": "FG000", "subjects": 0},
                      {"groupId": "FG001", "subjects": 1}, {"groupId": "FG002", "subjects": 0}]}]}]},
                  "outcomeMeasures": [
                    {"kind": "PRIMARY", "title": "Pain When Coughing", "reportingStatus": "POSTED",
                     "anticipatedPosting": null,
                     "measure": {"unit": "units on a scale", "classes": [{"categories": [{"measurements": [
                       {"groupId": "OG000", "number": 2.0, "lowerLimit": "1", "upperLimit": "4"},
                       {"groupId": "OG001", "number": 5.0, "lowerLimit": "3", "upperLimit": "6"},
                       {"groupId": "OG002", "number": 5.0, "lowerLimit": "4", "upperLimit": "7"}]}]}]},
                     "analyses": [{"groupIds": ["OG000", "OG001"], "method": "Wilcoxon (Mann-Whitney)",
                       "pValue": "<0.01", "testType": "SUPERIORITY_OR_OTHER"}]},
                    {"kind": "SECONDARY", "title": "Morphine Used", "reportingStatus": "NOT_POSTED",
                     "anticipatedPosting": {"text": "2026-12"},
                     "measure": {"unit": null, "classes": []}, "analyses": []}]}}}"""));
    }

    private static JsonNode results(String id) {
        return data(RESULTS, Map.of("id", id)).at("/trial/results");
    }
}
