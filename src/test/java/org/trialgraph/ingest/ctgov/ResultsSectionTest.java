package org.trialgraph.ingest.ctgov;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;

class ResultsSectionTest {

    @Test
    void participantFlowKeepsItsOrderAndNumbersAsText() {
        var conversion = convert("""
                {"participantFlowModule": {
                  "preAssignmentDetails": "Run-in", "recruitmentDetails": "One town", "typeUnitsAnalyzed": "Eyes",
                  "groups": [{"id": "FG000", "title": "Tea", "description": "Green"}, {}],
                  "periods": [{"title": "First", "milestones": [
                      {"type": "STARTED", "comment": "All", "achievements": [
                        {"groupId": "FG000", "numSubjects": "12", "numUnits": "24", "comment": "One late"}, {}]}],
                    "dropWithdraws": [{"type": "Moved", "reasons": [{"groupId": "FG000", "numSubjects": "1"}]}]},
                    {"milestones": [{}], "dropWithdraws": [{}]}]}}""");

        assertThat(conversion.rows(Table.PARTICIPANT_FLOW)).containsExactly(asList("Run-in", "One town", "Eyes"));
        assertThat(conversion.rows(Table.RESULT_GROUP))
                .containsExactly(
                        asList(0, "FLOW", null, "FG000", "Tea", "Green"), asList(1, "FLOW", null, "", null, null));
        assertThat(conversion.rows(Table.FLOW_PERIOD)).containsExactly(asList(0, "First"), asList(1, null));
        assertThat(conversion.rows(Table.FLOW_EVENT))
                .containsExactly(
                        asList(0, 0, true, "STARTED", "All"),
                        asList(1, 0, false, "Moved", null),
                        asList(2, 1, true, "Milestone", null),
                        asList(3, 1, false, "Reason not registered", null));
        assertThat(conversion.rows(Table.GROUP_COUNT))
                .containsExactly(
                        asList(0, 0, "FG000", "12", "24", "One late"),
                        asList(1, 0, "", null, null, null),
                        asList(2, 1, "FG000", "1", null, null));
    }

    @Test
    void measuresOfBaselineAndOutcomesCountInOneSequence() {
        var conversion = convert("""
                {"baselineCharacteristicsModule": {
                  "populationDescription": "All", "groups": [{"id": "BG000"}],
                  "measures": [{"title": "Age", "populationDescription": "Asked", "paramType": "MEAN",
                    "calculatePct": false, "denomUnitsSelected": "Cups",
                    "dispersionType": "STANDARD_DEVIATION", "unitOfMeasure": "years", "classes": [{}]}]},
                 "outcomeMeasuresModule": {"outcomeMeasures": [
                   {"type": "POST_HOC", "title": "Cups", "description": "Counted", "timeFrame": "Day 1",
                    "reportingStatus": "NOT_POSTED", "anticipatedPostingDate": "2026-12",
                    "groups": [{"id": "OG000"}],
                    "classes": [{"title": "Morning", "categories": [{"title": "Small", "measurements": [
                      {"groupId": "OG000", "value": "NA", "spread": "1", "lowerLimit": "0", "upperLimit": "2",
                       "comment": "Spilt"}]}]}]}]}}""");

        assertThat(conversion.rows(Table.BASELINE)).containsExactly(asList("All", null));
        assertThat(conversion.rows(Table.RESULT_MEASURE))
                .containsExactly(
                        asList(
                                0,
                                "BASELINE",
                                null,
                                "Age",
                                null,
                                "Asked",
                                null,
                                null,
                                null,
                                "MEAN",
                                "STANDARD_DEVIATION",
                                "years",
                                null,
                                false,
                                "Cups"),
                        asList(
                                1,
                                "OUTCOME",
                                "POST_HOC",
                                "Cups",
                                "Counted",
                                null,
                                "Day 1",
                                "NOT_POSTED",
                                "2026-12",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
        assertThat(conversion.rows(Table.RESULT_GROUP))
                .containsExactly(
                        asList(0, "BASELINE", null, "BG000", null, null), asList(1, "OUTCOME", 1, "OG000", null, null));
        assertThat(conversion.rows(Table.MEASURE_CLASS)).containsExactly(asList(0, 0, null), asList(1, 1, "Morning"));
        assertThat(conversion.rows(Table.MEASURE_CATEGORY)).containsExactly(asList(0, 1, "Small"));
        assertThat(conversion.rows(Table.MEASUREMENT))
                .containsExactly(asList(0, 0, "OG000", "NA", "1", "0", "2", "Spilt"));
    }

    @Test
    void analysisKeepsEveryMember() {
        var conversion = convert("""
                {"outcomeMeasuresModule": {"outcomeMeasures": [{}, {"analyses": [
                  {"groupIds": ["OG000", "OG001"], "groupDescription": "a", "statisticalMethod": "b",
                   "statisticalComment": "c", "pValue": "<0.01", "pValueComment": "d", "paramType": "e",
                   "paramValue": "f", "dispersionType": "g", "dispersionValue": "h", "estimateComment": "i",
                   "ciPctValue": "95", "ciNumSides": "j", "ciLowerLimit": "k", "ciLowerLimitComment": "l",
                   "ciUpperLimit": "m", "ciUpperLimitComment": "n", "testedNonInferiority": true,
                   "nonInferiorityType": "o", "nonInferiorityComment": "p", "otherAnalysisDescription": "q"}]}]}}""");

        assertThat(conversion.rows(Table.ANALYSIS))
                .containsExactly(asList(
                        0,
                        1,
                        List.of("OG000", "OG001"),
                        "a",
                        "b",
                        "c",
                        "<0.01",
                        "d",
                        "e",
                        "f",
                        "g",
                        "h",
                        "i",
                        "95",
                        "j",
                        "k",
                        "l",
                        "m",
                        "n",
                        true,
                        "o",
                        "p",
                        "q"));
    }

    @Test
    void adverseEventsKeepWhichAreSerious() {
        var conversion = convert("""
                {"adverseEventsModule": {
                  "description": "Asked", "timeFrame": "1 year", "frequencyThreshold": "5",
                  "allCauseMortalityComment": "None died",
                  "eventGroups": [{"id": "EG000", "title": "Tea", "description": "Green", "deathsNumAffected": 0,
                    "deathsNumAtRisk": 6, "seriousNumAffected": 1, "seriousNumAtRisk": 5, "otherNumAffected": 2,
                    "otherNumAtRisk": 4}],
                  "seriousEvents": [{"term": "Fall", "organSystem": "Injury", "sourceVocabulary": "Own words",
                    "assessmentType": "SYSTEMATIC_ASSESSMENT", "notes": "On ice",
                    "stats": [{"groupId": "EG000", "numEvents": 3, "numAffected": 1, "numAtRisk": 5}]}],
                  "otherEvents": [{"stats": [{}]}]}}""");

        assertThat(conversion.rows(Table.ADVERSE_EVENTS)).containsExactly(asList("Asked", "1 year", "5", "None died"));
        assertThat(conversion.rows(Table.ADVERSE_EVENT_GROUP))
                .containsExactly(asList(0, "EG000", "Tea", "Green", 0, 6, 1, 5, 2, 4));
        assertThat(conversion.rows(Table.ADVERSE_EVENT))
                .containsExactly(
                        asList(0, true, "Fall", "Injury", "SYSTEMATIC_ASSESSMENT", "Own words", "On ice"),
                        asList(1, false, "Event", null, null, null, null));
        assertThat(conversion.rows(Table.ADVERSE_EVENT_STAT))
                .containsExactly(asList(0, 0, "EG000", 1, 5, 3), asList(1, 1, "", null, null, null));
    }

    @Test
    void denominatorsKnowWhatTheyBelongTo() {
        var conversion = convert("""
                {"baselineCharacteristicsModule": {
                  "denoms": [{"units": "Participants", "counts": [{"groupId": "BG000", "value": "1,040"}, {}]}, {}],
                  "measures": [{"classes": [{"denoms": [{"units": "Cups", "counts": [
                    {"groupId": "BG000", "value": "7"}]}]}]}]},
                 "outcomeMeasuresModule": {"outcomeMeasures": [
                   {"denoms": [{"units": "Participants", "counts": [{"groupId": "OG000", "value": "0"}]}],
                    "classes": [{}, {"denoms": [{"units": "Cups"}]}]}]}}""");

        assertThat(conversion.rows(Table.DENOMINATOR))
                .containsExactly(
                        asList(0, "BASELINE", null, "Participants"),
                        asList(1, "BASELINE", null, "Units not registered"),
                        asList(2, "CLASS", 0, "Cups"),
                        asList(3, "MEASURE", 1, "Participants"),
                        asList(4, "CLASS", 2, "Cups"));
        assertThat(conversion.rows(Table.DENOMINATOR_COUNT))
                .containsExactly(
                        asList(0, 0, "BG000", "1,040"),
                        asList(1, 0, "", null),
                        asList(2, 2, "BG000", "7"),
                        asList(3, 3, "OG000", "0"));
    }

    @Test
    void moreInfoKeepsLimitationsAgreementAndContact() {
        var conversion = convert("""
                {"moreInfoModule": {
                  "limitationsAndCaveats": {"description": "Small trial"},
                  "certainAgreement": {"piSponsorEmployee": false, "restrictiveAgreement": true,
                    "restrictionType": "OTHER", "otherDetails": "Ask first"},
                  "pointOfContact": {"title": "Ann", "organization": "Teahouse", "email": "ann@example.org",
                    "phone": "555-0100", "phoneExt": "7"}}}""");

        assertThat(conversion.rows(Table.RESULT_INFO))
                .containsExactly(asList(
                        "Small trial",
                        false,
                        true,
                        "OTHER",
                        "Ask first",
                        "Ann",
                        "Teahouse",
                        "ann@example.org",
                        "555-0100",
                        "7"));
    }

    @Test
    void sectionWithoutModulesHasNoRows() {
        assertThat(convert("{}").study().trial().rows())
                .extracting(Row::table)
                .containsExactly(Table.TRIAL, Table.SEARCH_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"participantFlowModule": []} | participantFlowModule | expected an object, found a list
            {"participantFlowModule": {"periods": [{"milestones": [{"achievements": [{"numSubjects": 5}]}]}]}} | participantFlowModule.periods[0].milestones[0].achievements[0].numSubjects | expected text, found a number
            {"baselineCharacteristicsModule": {"measures": [{"classes": {}}]}} | baselineCharacteristicsModule.measures[0].classes | expected a list, found an object
            {"outcomeMeasuresModule": {"outcomeMeasures": [{"classes": [{"categories": [{"measurements": [{"value": true}]}]}]}]}} | outcomeMeasuresModule.outcomeMeasures[0].classes[0].categories[0].measurements[0].value | expected text, found true
            {"outcomeMeasuresModule": {"outcomeMeasures": [{}, {"analyses": [{"groupIds": [1]}]}]}} | outcomeMeasuresModule.outcomeMeasures[1].analyses[0].groupIds[0] | expected text, found a number
            {"adverseEventsModule": {"otherEvents": [{"stats": [{"numAffected": "5"}]}]}} | adverseEventsModule.otherEvents[0].stats[0].numAffected | expected a whole number of at most 32 bits, found text
            {"baselineCharacteristicsModule": {"denoms": [{"counts": [{"value": 12}]}]}} | baselineCharacteristicsModule.denoms[0].counts[0].value | expected text, found a number
            {"outcomeMeasuresModule": {"outcomeMeasures": [{"classes": [{"denoms": {}}]}]}} | outcomeMeasuresModule.outcomeMeasures[0].classes[0].denoms | expected a list, found an object
            {"moreInfoModule": {"certainAgreement": {"piSponsorEmployee": "YES"}}} | moreInfoModule.certainAgreement.piSponsorEmployee | expected true or false, found text
            {"moreInfoModule": {"limitationsAndCaveats": "x"}} | moreInfoModule.limitationsAndCaveats | expected an object, found text
            """)
    void wrongTypeIsNamedWithItsPath(String section, String path, String reason) {
        assertThatThrownBy(() -> convert(section)).isInstanceOfSatisfying(BrokenRecord.class, broken -> {
            assertThat(broken.path()).isEqualTo("resultsSection." + path);
            assertThat(broken.reason()).isEqualTo(reason);
        });
    }

    private static Conversion convert(String section) {
        return Conversion.of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}}, "resultsSection": %s}
                """.formatted(section));
    }
}
