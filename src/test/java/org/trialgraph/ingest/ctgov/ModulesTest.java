package org.trialgraph.ingest.ctgov;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.ingest.merge.Table;

class ModulesTest {

    @Test
    void identifiersKeepTheirKindAndHaveTheirKey() {
        var conversion = Conversion.of("""
                {"protocolSection": {"identificationModule": {
                    "nctId": "NCT99000001", "briefTitle": "Brief", "officialTitle": "Official", "acronym": "ACR",
                    "nctIdAliases": ["NCT99000009"],
                    "orgStudyIdInfo": {"id": "Org-1", "type": "NIH", "link": "https://example.org/org"},
                    "secondaryIdInfos": [
                        {"id": "SEC-1", "type": "REGISTRY", "domain": "Moon Registry", "link": "https://example.org/1"},
                        {"id": "EudraCT No: 2019 901234 56"},
                        {"id": "-"},
                        {"type": "OTHER"}
                    ]
                }}}
                """);

        assertThat(conversion.trial("brief_title")).isEqualTo("Brief");
        assertThat(conversion.trial("official_title")).isEqualTo("Official");
        assertThat(conversion.trial("acronym")).isEqualTo("ACR");
        assertThat(conversion.rows(Table.IDENTIFIER))
                .containsExactly(
                        asList(0, "Org-1", "NIH", "org_study_id", "https://example.org/org", null, "ORG-1"),
                        asList(
                                1,
                                "SEC-1",
                                "REGISTRY",
                                "secondary_id",
                                "https://example.org/1",
                                "Moon Registry",
                                "SEC-1"),
                        asList(2, "EudraCT No: 2019 901234 56", null, "secondary_id", null, null, "2019-901234-56"),
                        asList(3, "-", null, "secondary_id", null, null, null),
                        asList(4, "NCT99000009", null, "nct_alias", null, null, "NCT99000009"));
    }

    @Test
    void datesStayAsRegistered() {
        var conversion = Conversion.ofModule("statusModule", """
                {"statusVerifiedDate": "2025-03", "studyFirstSubmitDate": "2024-01-02",
                 "startDateStruct": {"date": "2024-02", "type": "ACTUAL"},
                 "lastUpdateSubmitDate": "2025-04-01", "lastUpdatePostDateStruct": {"date": "2025-04-05", "type": "ESTIMATED"},
                 "dispFirstSubmitDate": "2025-01-01"}
                """);

        assertThat(conversion.trial("status_verified_date")).isEqualTo("2025-03");
        assertThat(conversion.trial("first_submitted_date")).isEqualTo("2024-01-02");
        assertThat(conversion.trial("start_date")).isEqualTo("2024-02");
        assertThat(conversion.trial("start_kind")).isEqualTo("ACTUAL");
        assertThat(conversion.trial("completion_date")).isNull();
        assertThat(conversion.trial("last_update_posted_date")).isEqualTo("2025-04-05");
        assertThat(conversion.trial("last_update_posted_kind")).isEqualTo("ESTIMATED");
        assertThat(conversion.trial("last_update_posted")).isEqualTo(LocalDate.of(2025, 4, 5));
        assertThat(conversion.trial("results_delay_certified")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lastUpdatePostDateStruct\": {\"date\": \"2025-04\"}, \"lastUpdateSubmitDate\": \"2025-05-01\"} | 2025-04-01",
                "{\"lastUpdatePostDateStruct\": {}, \"lastUpdateSubmitDate\": \"2025-05-01\"} | 2025-05-01",
                "{\"studyFirstPostDateStruct\": {\"date\": \"2024-05-06\"}} | 2024-05-06",
                "{} | 1970-01-01",
            })
    void lastUpdateFallsBackToTheNearestDate(String module, LocalDate expected) {
        var conversion = Conversion.ofModule("statusModule", module);

        assertThat(conversion.study().trial().version().updatePosted()).isEqualTo(expected);
    }

    @Test
    void leadSponsorComesFirst() {
        var conversion = Conversion.ofModule("sponsorCollaboratorsModule", """
                {"collaborators": [{"name": "Helper Trust", "class": "NETWORK"}],
                 "leadSponsor": {"name": "Lead House", "class": "OTHER"},
                 "responsibleParty": {"type": "PRINCIPAL_INVESTIGATOR", "investigatorFullName": "Ada Quill",
                     "investigatorTitle": "Professor", "investigatorAffiliation": "Lead House"}}
                """);

        assertThat(conversion.rows(Table.SPONSOR))
                .containsExactly(
                        asList(0, "Lead House", "OTHER", "LEAD"), asList(1, "Helper Trust", "NETWORK", "COLLABORATOR"));
        assertThat(conversion.rows(Table.RESPONSIBLE_PARTY))
                .containsExactly(asList("PRINCIPAL_INVESTIGATOR", "Ada Quill", "Professor", "Lead House", null));
    }

    @Test
    void oldResponsiblePartyHasNoType() {
        var conversion = Conversion.ofModule("sponsorCollaboratorsModule", """
                {"responsibleParty": {"oldNameTitle": "Ada Quill, Director", "oldOrganization": "Old House"}}
                """);

        assertThat(conversion.rows(Table.RESPONSIBLE_PARTY))
                .containsExactly(asList("UNKNOWN", "Ada Quill, Director", null, null, "Old House"));
    }

    @Test
    void designAndEnrolmentAreRead() {
        var conversion = Conversion.ofModule("designModule", """
                {"studyType": "INTERVENTIONAL", "phases": ["PHASE1", "PHASE2"],
                 "enrollmentInfo": {"count": 12, "type": "ESTIMATED"},
                 "designInfo": {"allocation": "RANDOMIZED", "interventionModel": "PARALLEL", "primaryPurpose": "TREATMENT",
                     "maskingInfo": {"masking": "DOUBLE", "whoMasked": ["PARTICIPANT", "INVESTIGATOR"]}}}
                """);

        assertThat(conversion.trial("study_type")).isEqualTo("INTERVENTIONAL");
        assertThat(conversion.trial("phases")).isEqualTo(List.of("PHASE1", "PHASE2"));
        assertThat(conversion.trial("enrollment_count")).isEqualTo(12);
        assertThat(conversion.trial("enrollment_kind")).isEqualTo("ESTIMATED");
        assertThat(conversion.rows(Table.DESIGN))
                .containsExactly(asList(
                        "RANDOMIZED",
                        "PARALLEL",
                        null,
                        "TREATMENT",
                        "DOUBLE",
                        null,
                        List.of("PARTICIPANT", "INVESTIGATOR"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void enrolmentThatNobodyCountedIsAbsent() {
        assertThat(Conversion.ofModule("designModule", "{\"enrollmentInfo\": {\"count\": 99999999}}")
                        .trial("enrollment_count"))
                .isNull();
    }

    @Test
    void outcomesStandByKind() {
        var conversion = Conversion.ofModule("outcomesModule", """
                {"otherOutcomes": [{"measure": "C"}], "secondaryOutcomes": [{"timeFrame": "1 day"}],
                 "primaryOutcomes": [{"measure": "A", "description": "How", "timeFrame": "1 year"}]}
                """);

        assertThat(conversion.rows(Table.OUTCOME))
                .containsExactly(
                        asList(0, "PRIMARY", "A", "How", "1 year"),
                        asList(1, "SECONDARY", "Secondary outcome", null, "1 day"),
                        asList(2, "OTHER", "C", null, null));
    }

    @Test
    void eligibilityBringsItsCriteria() {
        var conversion = Conversion.ofModule("eligibilityModule", """
                {"eligibilityCriteria": "Everyone.", "healthyVolunteers": true, "sex": "ALL", "minimumAge": "18 Years",
                 "stdAges": ["ADULT", "ELDER"]}
                """);

        assertThat(conversion.rows(Table.ELIGIBILITY))
                .containsExactly(asList(
                        "Everyone.", "18 Years", null, List.of("ADULT", "ELDER"), "ALL", null, null, true, null, null));
        assertThat(conversion.rows(Table.CRITERION)).isNotEmpty();
        assertThat(conversion.study().unknownValues()).containsExactly("stdAges ELDER");
    }

    @Test
    void oversightConditionsAndResultsAreRead() {
        var conversion = Conversion.of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"},
                    "oversightModule": {"oversightHasDmc": true, "isFdaRegulatedDrug": false},
                    "conditionsModule": {"conditions": ["Cold Feet", " ", "Seasickness"], "keywords": ["socks", "tea"]}},
                 "resultsSection": {}}
                """);

        assertThat(conversion.trial("has_dmc")).isEqualTo(true);
        assertThat(conversion.trial("fda_regulated_drug")).isEqualTo(false);
        assertThat(conversion.trial("fda_regulated_device")).isNull();
        assertThat(conversion.trial("keywords")).isEqualTo(List.of("socks", "tea"));
        assertThat(conversion.trial("results_posted")).isEqualTo(true);
        assertThat(conversion.rows(Table.CONDITION)).containsExactly(asList(0, "Cold Feet"), asList(1, "Seasickness"));
    }

    @Test
    void meshTermsKnowWhatTheyAreOf() {
        var conversion = Conversion.of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}},
                 "derivedSection": {
                    "conditionBrowseModule": {"meshes": [{"id": "D1", "term": "One"}], "ancestors": [{"id": "D2", "term": "Two"}]},
                    "interventionBrowseModule": {"meshes": [{"id": "D3", "term": "Three"}, {"id": "D4"}]}}}
                """);

        assertThat(conversion.rows(Table.MESH_TERM))
                .containsExactly(
                        asList(0, "CONDITION", "D1", "One", false),
                        asList(1, "CONDITION", "D2", "Two", true),
                        asList(2, "INTERVENTION", "D3", "Three", false));
    }

    @Test
    void patientRegistryHasADesignWithoutDesignInfo() {
        var conversion = Conversion.ofModule("designModule", """
                {"patientRegistry": true, "targetDuration": "5 Years", "designInfo": {}}
                """);

        assertThat(conversion.rows(Table.DESIGN))
                .containsExactly(
                        asList(null, null, null, null, null, null, List.of(), null, null, true, "5 Years", null, null));
        assertThat(Conversion.ofModule("designModule", "{\"designInfo\": {}, \"bioSpec\": {}}")
                        .rows(Table.DESIGN))
                .isEmpty();
    }

    @Test
    void expandedAccessIsOfTheTrialOrTheRecordItself() {
        var trial = Conversion.ofModule("statusModule", """
                {"expandedAccessInfo": {"hasExpandedAccess": true, "nctId": "NCT99000009", "statusForNctId": "GONE"}}
                """);
        var access = Conversion.ofModule("designModule", """
                {"expandedAccessTypes": {"individual": true, "treatment": false}, "nPtrsToThisExpAccNctId": 3}
                """);

        assertThat(trial.trial("expanded_access")).isEqualTo(true);
        assertThat(trial.trial("expanded_access_nct_id")).isEqualTo("NCT99000009");
        assertThat(trial.trial("expanded_access_status")).isEqualTo("GONE");
        assertThat(trial.study().unknownValues()).containsExactly("expandedAccessInfo.statusForNctId GONE");
        assertThat(access.trial("expanded_access_individual")).isEqualTo(true);
        assertThat(access.trial("expanded_access_intermediate")).isNull();
        assertThat(access.trial("expanded_access_treatment")).isEqualTo(false);
        assertThat(access.trial("expanded_access_references")).isEqualTo(3);
        assertThat(access.rows(Table.DESIGN)).isEmpty();
    }

    @Test
    void retractionsAreTwoListsOfEqualLength() {
        var conversion = Conversion.ofModule("referencesModule", """
                {"references": [{"citation": "A", "retractions": [{"pmid": "1"}, {"source": "B"}]}, {"citation": "C"}],
                 "availIpds": [{"id": "D", "url": "https://example.org"}]}
                """);

        assertThat(conversion.rows(Table.REFERENCE))
                .containsExactly(
                        asList(0, null, null, "A", true, List.of("1", ""), List.of("", "B")),
                        asList(1, null, null, "C", false, List.of(), List.of()));
        assertThat(conversion.rows(Table.AVAILABLE_DATA))
                .containsExactly(asList(0, "D", null, "https://example.org", null));
    }

    @Test
    void wayOfResultsAndViolationsAreRead() {
        var conversion = Conversion.of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}},
                 "annotationSection": {"annotationModule": {
                    "unpostedAnnotation": {"unpostedResponsibleParty": "Ada Quill",
                        "unpostedEvents": [{"type": "RELEASE", "date": "2025-01-02"}, {"type": "LOST", "dateUnknown": true}]},
                    "violationAnnotation": {"violationEvents": [{"type": "PENALTY_IMPOSED", "issuedDate": "2025-02-03"}]}}},
                 "derivedSection": {"miscInfoModule": {"submissionTracking": {
                    "estimatedResultsFirstSubmitDate": "2025-01-02",
                    "firstMcpInfo": {"postDateStruct": {"date": "2025-03-04", "type": "ACTUAL"}},
                    "submissionInfos": [{"releaseDate": "2025-01-02", "mcpReleaseN": 1}]}}}}
                """);

        assertThat(conversion.trial("unposted_responsible_party")).isEqualTo("Ada Quill");
        assertThat(conversion.trial("results_first_submitted_estimated_date")).isEqualTo("2025-01-02");
        assertThat(conversion.trial("results_first_posted_with_comments_date")).isEqualTo("2025-03-04");
        assertThat(conversion.trial("results_first_posted_with_comments_kind")).isEqualTo("ACTUAL");
        assertThat(conversion.rows(Table.RESULTS_SUBMISSION))
                .containsExactly(asList(0, "2025-01-02", null, null, null, 1));
        assertThat(conversion.rows(Table.UNPOSTED_EVENT))
                .containsExactly(asList(0, "RELEASE", "2025-01-02", null), asList(1, "LOST", null, true));
        assertThat(conversion.rows(Table.VIOLATION))
                .containsExactly(asList(0, "PENALTY_IMPOSED", null, null, "2025-02-03", null, null));
        assertThat(conversion.study().unknownValues())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("type LOST");
    }

    @Test
    void topicsAreBranchesAndLeaves() {
        var conversion = Conversion.of("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}},
                 "derivedSection": {"conditionBrowseModule": {
                    "ancestors": [{"id_str": "D1", "term": "One"}],
                    "browseLeaves": [{"id": "M1", "name": "Leaf", "asFound": "Leaves", "relevance": "HIGH"}],
                    "browseBranches": [{"abbrev": "BX", "name": "Branch"}]}}}
                """);

        assertThat(conversion.rows(Table.MESH_TERM)).containsExactly(asList(0, "CONDITION", "D1", "One", true));
        assertThat(conversion.rows(Table.BROWSE_TOPIC))
                .containsExactly(
                        asList(0, "CONDITION", true, "BX", "Branch", null, null),
                        asList(1, "CONDITION", false, "M1", "Leaf", "Leaves", "HIGH"));
    }
}
