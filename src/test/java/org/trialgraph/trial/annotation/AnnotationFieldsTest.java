package org.trialgraph.trial.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

@QuarkusTest
class AnnotationFieldsTest {

    private static final String RECORD = """
            { trial(id: "NCT99000001") {
                organization { name class } lastKnownStatus delayedPosting noAnalysisPlan
                expandedAccess { available nctId status individual intermediate treatment referencingTrials }
                oversight { hasDmc unapprovedDevice fdaaa801Violation }
                design { patientRegistry targetDuration biospecimens { retention description } }
                browseTopics { of branch code name asFound relevance } availableData { id type url comment }
                violations { type description entered { text } issued { text } submitted { text } posted { text } }
                results { waived unpostedResponsibleParty
                  submissions { submitted { text } canceled { text } canceledDateUnknown returned { text }
                    majorCommentPostings }
                  unpostedEvents { type date { text } dateUnknown } } } }""";

    @Inject
    HeldTrials held;

    @Test
    void recordWithoutAnyOfThisHasEmptyListsAndNulls() {
        held.json("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}}}""");

        assertThat(data(RECORD)).isEqualTo(json("""
                {"trial": {"organization": null, "lastKnownStatus": null, "delayedPosting": null,
                  "noAnalysisPlan": null, "expandedAccess": null, "oversight": null, "design": null,
                  "browseTopics": [], "availableData": [], "violations": [],
                  "results": {"waived": null, "unpostedResponsibleParty": null, "submissions": [],
                    "unpostedEvents": []}}}"""));
    }

    @Test
    void wordsThatThisServiceDoesNotKnowAreNullAndTheRestIsThere() {
        held.json("""
                {"protocolSection": {
                    "identificationModule": {"nctId": "NCT99000001", "organization": {"class": "GUILD"}},
                    "statusModule": {"lastKnownStatus": "NAPPING", "expandedAccessInfo": {"statusForNctId": "GONE"}},
                    "oversightModule": {"isUnapprovedDevice": true},
                    "designModule": {"bioSpec": {"retention": "FEATHERS"}}},
                 "annotationSection": {"annotationModule": {
                    "unpostedAnnotation": {"unpostedEvents": [{"type": "LOST", "date": "2025-01-02"}]},
                    "violationAnnotation": {"violationEvents": [{"type": "SCOLDED", "postedDate": "2025-01"}]}}},
                 "derivedSection": {
                    "conditionBrowseModule": {"browseLeaves": [{"name": "Leaf", "relevance": "SOME"}]},
                    "miscInfoModule": {"submissionTracking": {"submissionInfos": [{"unreleaseDateUnknown": true}]}}}}""");

        assertThat(data(RECORD)).isEqualTo(json("""
                {"trial": {"organization": {"name": null, "class": "OTHER"}, "lastKnownStatus": null,
                  "delayedPosting": null, "noAnalysisPlan": null, "expandedAccess": null,
                  "oversight": {"hasDmc": null, "unapprovedDevice": true, "fdaaa801Violation": null},
                  "design": {"patientRegistry": null, "targetDuration": null,
                    "biospecimens": {"retention": null, "description": null}},
                  "browseTopics": [{"of": "CONDITION", "branch": false, "code": null, "name": "Leaf", "asFound": null,
                    "relevance": null}],
                  "availableData": [],
                  "violations": [{"type": null, "description": null, "entered": null, "issued": null,
                    "submitted": null, "posted": {"text": "2025-01"}}],
                  "results": {"waived": null, "unpostedResponsibleParty": null,
                    "submissions": [{"submitted": null, "canceled": null, "canceledDateUnknown": true,
                      "returned": null, "majorCommentPostings": null}],
                    "unpostedEvents": [{"type": null, "date": {"text": "2025-01-02"}, "dateUnknown": null}]}}}"""));
    }
}
